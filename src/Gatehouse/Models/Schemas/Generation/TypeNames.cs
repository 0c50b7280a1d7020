namespace Gatehouse.Models;

/// <summary>Names of types as API Gateway takes them: letters and digits, one for each type of a schema.</summary>
internal sealed class TypeNames
{
    private readonly Dictionary<Type, string> _names = [];

    public string Of(Type type)
    {
        if (_names.TryGetValue(type, out var known))
            return known;
        var plain = Plain(type);
        var name = plain;
        for (var i = 2; _names.ContainsValue(name); i++)
            name = $"{plain}{i}";
        _names.Add(type, name);
        return name;
    }

    /// <summary>The name as C# has it, for messages.</summary>
    public static string Display(Type type) => type switch
    {
        { IsArray: true } => $"{Display(type.GetElementType()!)}[]",
        { IsGenericType: true } => $"{Bare(type)}<{string.Join(", ", type.GetGenericArguments().Select(Display))}>",
        _ => type.Name,
    };

    private static string Plain(Type type) => type switch
    {
        { IsArray: true } => $"{Plain(type.GetElementType()!)}Array",
        { IsGenericType: true } => $"{Bare(type)}Of{string.Join("And", type.GetGenericArguments().Select(Plain))}",
        _ => string.Concat(type.Name.Where(char.IsAsciiLetterOrDigit)),
    };

    private static string Bare(Type type) => type.Name.Split('`')[0];
}

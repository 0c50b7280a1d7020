namespace Gatehouse.CloudFormation;

/// <summary>The type of a parameter, such as <c>String</c>, <c>List&lt;Number&gt;</c> or <c>AWS::SSM::Parameter::Value&lt;String&gt;</c>.</summary>
/// <param name="Name">The type of one value, without list and store around it.</param>
/// <param name="IsList">Whether the value is a list, written with commas.</param>
/// <param name="IsStored">Whether the template gives the name of a value in Parameter Store.</param>
internal readonly record struct ParameterType(string Name, bool IsList, bool IsStored)
{
    private const string Store = "AWS::SSM::Parameter::Value<";
    private const string List = "List<";

    public bool IsNumber => Name == "Number";

    /// <summary>Reads a type; null when CloudFormation has no such type.</summary>
    public static ParameterType? Parse(string text)
    {
        if (text.StartsWith(Store, StringComparison.Ordinal) && text.EndsWith('>'))
        {
            return Parse(text[Store.Length..^1]) is { IsStored: false } inner ? inner with { IsStored = true } : null;
        }

        if (text == "CommaDelimitedList")
        {
            return new("String", IsList: true, IsStored: false);
        }

        if (text.StartsWith(List, StringComparison.Ordinal) && text.EndsWith('>'))
        {
            return Parse(text[List.Length..^1]) is { IsList: false, IsStored: false } item ? item with { IsList = true } : null;
        }

        return text is "String" or "Number" || text.StartsWith("AWS::", StringComparison.Ordinal) ? new(text, false, false) : null;
    }
}

namespace Gatehouse.CloudFormation;

/// <summary>Puts the item at hand into the body of a <c>Fn::ForEach</c>.</summary>
/// <remarks><c>${Name}</c> stands for the item, <c>&amp;{Name}</c> for its letters and digits only, which a logical id takes.</remarks>
internal static class LoopVariable
{
    public static TemplateValue Replace(TemplateValue value, string name, string item) => value switch
    {
        TemplateMap { Members: [("Ref", TemplateString { Text.Literal: { } reference })] } when reference == name => item,
        TemplateMap map => new TemplateMap(map.Members.Select(member => KeyValuePair.Create(Replace(member.Key, name, item), Replace(member.Value, name, item)))),
        TemplateList list => new TemplateList(list.Items.Select(each => Replace(each, name, item)).ToValueList()),
        TemplateString { Text.Literal: { } text } => Replace(text, name, item),
        _ => value,
    };

    private static string Replace(string text, string name, string item) =>
        text.Replace($"${{{name}}}", item, StringComparison.Ordinal)
            .Replace($"&{{{name}}}", string.Concat(item.Where(char.IsAsciiLetterOrDigit)), StringComparison.Ordinal);
}

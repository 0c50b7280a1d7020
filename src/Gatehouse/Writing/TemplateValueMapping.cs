namespace Gatehouse;

/// <summary>Replaces texts in a value, and shares what did not change.</summary>
internal static class TemplateValueMapping
{
    public static TemplateValue MapText(this TemplateValue value, Func<TemplateText, TemplateText> replace) => value switch
    {
        TemplateString text => replace(text.Text) is var mapped && ReferenceEquals(mapped, text.Text) ? text : new TemplateString(mapped),
        TemplateList list => new TemplateList(list.Items.Select(item => item.MapText(replace)).ToValueList()),
        TemplateMap map => map.MapText(replace),
        _ => value,
    };

    public static TemplateMap MapText(this TemplateMap map, Func<TemplateText, TemplateText> replace) =>
        new(map.Members.Select(member => KeyValuePair.Create(member.Key, member.Value.MapText(replace))));
}

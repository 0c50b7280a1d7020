namespace Gatehouse;

/// <summary>Tags as the resources of REST APIs hold them.</summary>
internal static class TagList
{
    public static IEnumerable<TemplateValue> Write(ValueMap<TemplateText> tags) =>
        tags.Select(tag => (TemplateValue)new MapBuilder().Add("Key", tag.Key).Add("Value", tag.Value).ToMap());
}

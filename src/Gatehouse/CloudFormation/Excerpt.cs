namespace Gatehouse.CloudFormation;

/// <summary>Short forms of values for messages.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    public static string Of(TemplateValue value)
    {
        var text = value.ToJson();
        return text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "...");
    }
}

namespace Gatehouse.Policies;

/// <summary>An entry of <c>Resource</c> or <c>NotResource</c>. An ARN with fewer than six parts has stars for the missing ones.</summary>
internal sealed class ResourcePattern(string resource, bool hasVariables)
{
    private readonly PolicyText _text = PolicyText.Parse(Complete(resource), hasVariables);
    private readonly PolicyText? _asWritten = Complete(resource) == resource ? null : PolicyText.Parse(resource, hasVariables);

    public bool IsMatch(string resource, PolicyContext context) =>
        _text.Pattern(context)?.IsMatch(resource) == true || _asWritten?.Pattern(context)?.IsMatch(resource) == true;

    private static string Complete(string resource)
    {
        var missing = resource.StartsWith("arn:", StringComparison.Ordinal) ? Arn.Parts - Arn.Split(resource).Length : 0;
        return resource + string.Concat(Enumerable.Repeat(":*", missing));
    }
}

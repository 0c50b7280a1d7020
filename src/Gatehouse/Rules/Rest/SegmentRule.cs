namespace Gatehouse.Rules;

/// <summary>Variables are written in braces; <c>:name</c> is text.</summary>
internal sealed class SegmentRule : RestRouteRule
{
    protected override void Check(RestRoute route, RestApi api, DiagnosticBag diagnostics)
    {
        foreach (var segment in route.Path.Text.Split('/').Where(segment => segment is [':', var first, ..] && char.IsAsciiLetter(first)))
        {
            diagnostics.Add(DiagnosticCatalogue.SegmentLooksLikeVariable.At(route.Origin.Location, segment, route.Path));
        }
    }
}

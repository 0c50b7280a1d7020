namespace Gatehouse.Rules;

/// <summary>Below one path there is at most one variable, by one name.</summary>
internal sealed class SiblingVariableRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        var variables = new Dictionary<string, PathSegment>(StringComparer.Ordinal);
        foreach (var route in api.Routes)
        {
            var parent = "";
            foreach (var segment in route.Path.Segments)
            {
                if (segment.Kind != PathSegmentKind.Literal && !variables.TryAdd(parent, segment) && variables[parent] != segment)
                {
                    diagnostics.Add(DiagnosticCatalogue.SiblingVariable.At(
                        route.Origin.Location, Written(segment), parent.Length == 0 ? "/" : parent, Written(variables[parent])));
                }

                parent += "/" + (segment.Kind == PathSegmentKind.Literal ? segment.Text : "{}");
            }
        }
    }

    private static string Written(PathSegment segment) => segment.Kind == PathSegmentKind.Greedy ? $"{{{segment.Text}+}}" : $"{{{segment.Text}}}";
}

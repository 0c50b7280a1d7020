namespace Gatehouse.Clients;

/// <summary>Reads the variables of a path.</summary>
internal static class PathParameters
{
    public static ValueList<ClientParameter> Of(RoutePath path, Func<string, string?> describe) => path.Segments
        .Where(segment => segment.Kind != PathSegmentKind.Literal)
        .Select(segment => new ClientParameter(
            ParameterLocation.Path, segment.Text, IsRequired: true, segment.Kind == PathSegmentKind.Greedy, describe(segment.Text)))
        .ToValueList();
}

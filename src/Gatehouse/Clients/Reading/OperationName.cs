namespace Gatehouse.Clients;

/// <summary>Names operations after their routes.</summary>
internal static class OperationName
{
    /// <summary>The operation's own name, or method and path: <c>GET /pets/{id}</c> is <c>GetPetsById</c>.</summary>
    public static string Of(string? own, RouteMethod method, RoutePath? path)
    {
        if (own is not null && Identifier.Pascal(own, "") is { Length: > 0 } named)
        {
            return named;
        }

        if (path is null)
        {
            return "Default";
        }

        var verb = method.ToString();
        return path.Segments.IsEmpty ? verb + "Root" : verb + string.Concat(path.Segments.Select(Word));
    }

    private static string Word(PathSegment segment) =>
        segment.Kind == PathSegmentKind.Literal ? Identifier.Pascal(segment.Text, "").TrimStart('_') : "By" + Identifier.Pascal(segment.Text).TrimStart('_');
}

namespace Gatehouse.Local.Http;

/// <summary>Finds the route of a request: a tree of segments, so that the number of routes does not count.</summary>
/// <remarks>
/// First a full match of path and method, in which literal text goes before variables and a method before ANY; then a
/// greedy variable, the one with the most segments before it; then <c>$default</c>.
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html.
/// </remarks>
internal sealed class RouteTable
{
    private readonly RouteNode _root = new();
    private int _default = -1;

    /// <summary>Adds a route.</summary>
    /// <returns>The index of a route that already takes the same requests, or -1.</returns>
    public int Add(HttpRoute route, int index)
    {
        if (route.Path is not { } path)
        {
            (var taken, _default) = (_default, _default < 0 ? index : _default);
            return taken;
        }

        var node = _root;
        var methods = default(MethodTable);
        foreach (var segment in path.Segments)
        {
            if (segment.Kind == PathSegmentKind.Greedy)
            {
                methods = node.Greedy ??= new();
                break;
            }

            node = segment.Kind == PathSegmentKind.Literal ? node.AddLiteral(segment.Text) : node.Variable ??= new();
        }

        return (methods ?? (node.Methods ??= new())).Add(route.Method, index);
    }

    /// <summary>Finds a route.</summary>
    /// <param name="method">The method, in upper case.</param>
    /// <param name="segments">The segments of the path, decoded.</param>
    /// <returns>The index of the route, or -1.</returns>
    public int Find(string method, ReadOnlySpan<string> segments)
    {
        var full = FindFull(_root, method, segments);
        if (full >= 0)
        {
            return full;
        }

        var greedy = FindGreedy(_root, method, segments);
        return greedy >= 0 ? greedy : _default;
    }

    private static int FindFull(RouteNode node, string method, ReadOnlySpan<string> segments)
    {
        if (segments.IsEmpty)
        {
            return node.Methods?.Find(method) ?? -1;
        }

        if (node.Literal(segments[0]) is { } literal && FindFull(literal, method, segments[1..]) is >= 0 and var found)
        {
            return found;
        }

        return node.Variable is { } variable && segments[0].Length > 0 ? FindFull(variable, method, segments[1..]) : -1;
    }

    private static int FindGreedy(RouteNode node, string method, ReadOnlySpan<string> segments)
    {
        if (segments.IsEmpty || segments is [""])
        {
            return -1;
        }

        if (node.Literal(segments[0]) is { } literal && FindGreedy(literal, method, segments[1..]) is >= 0 and var deeper)
        {
            return deeper;
        }

        if (node.Variable is { } variable && segments[0].Length > 0 && FindGreedy(variable, method, segments[1..]) is >= 0 and var further)
        {
            return further;
        }

        return node.Greedy?.Find(method) ?? -1;
    }
}

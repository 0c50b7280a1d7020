using System.Diagnostics.CodeAnalysis;

namespace Gatehouse.Local.Rest;

/// <summary>Routes as a tree of path segments, in which a request finds its route.</summary>
/// <remarks>
/// A literal segment goes before a variable, a variable before a greedy one, the method itself before <c>ANY</c>;
/// where a branch has no route for path and method, the next is tried. The cost of a look-up depends on the length
/// of the path, not on the number of routes.
/// </remarks>
/// <typeparam name="T">What stands for a route.</typeparam>
internal sealed class RouteTable<T>
    where T : class
{
    private const int Methods = (int)RouteMethod.Put + 1;

    private readonly Node _root = new();

    /// <summary>Adds a route.</summary>
    /// <returns>False if there is one for the path and the method already.</returns>
    public bool Add(RouteMethod method, RoutePath path, T route)
    {
        var node = _root;
        foreach (var segment in path.Segments)
        {
            node = segment.Kind switch
            {
                PathSegmentKind.Literal => node.Literal(segment.Text),
                PathSegmentKind.Variable => node.Variable ??= new(),
                _ => node.Greedy ??= new(),
            };
        }

        node.Routes ??= new Entry?[Methods];
        if (node.Routes[(int)method] is not null)
        {
            return false;
        }

        node.Routes[(int)method] = new(route, [.. path.Variables]);
        return true;
    }

    /// <summary>Finds the route of a request.</summary>
    /// <param name="method">The method of the request.</param>
    /// <param name="path">The path below the stage, not decoded, beginning with one slash.</param>
    /// <param name="route">The route.</param>
    /// <param name="parameters">The values of the path's variables, not decoded.</param>
    public bool TryMatch(string method, ReadOnlySpan<char> path, [NotNullWhen(true)] out T? route, out PathParameters parameters)
    {
        path = path.Trim('/').Length == 0 ? default : path[1..].TrimEnd('/');
        Span<Range> values = stackalloc Range[32];
        // ANY stands for the seven methods that API Gateway knows.
        if (RouteMethods.TryParse(method, out var verb) && verb != RouteMethod.Any && Find(_root, verb, path, 0, values, 0) is { } found)
        {
            route = found.Route;
            parameters = PathParameters.Of(found.Variables, path, values);
            return true;
        }

        route = null;
        parameters = PathParameters.None;
        return false;
    }

    /// <summary>The routes at a path of the definition, such as <c>/pets/{id}</c>, by method.</summary>
    public T? At(RouteMethod method, RoutePath path)
    {
        var node = _root;
        foreach (var segment in path.Segments)
        {
            node = segment.Kind switch
            {
                PathSegmentKind.Literal => node!.Child(segment.Text),
                PathSegmentKind.Variable => node!.Variable,
                _ => node!.Greedy,
            };
            if (node is null)
            {
                return null;
            }
        }

        return node.Of(method)?.Route;
    }

    private static Entry? Find(Node node, RouteMethod method, ReadOnlySpan<char> path, int position, Span<Range> values, int depth)
    {
        if (position >= path.Length)
        {
            return node.Of(method);
        }

        var length = path[position..].IndexOf('/');
        var end = length < 0 ? path.Length : position + length;
        var next = end == path.Length ? end : end + 1;
        if (node.Child(path[position..end]) is { } literal && Find(literal, method, path, next, values, depth) is { } exact)
        {
            return exact;
        }

        if (depth < values.Length && end > position && node.Variable is { } variable)
        {
            values[depth] = position..end;
            if (Find(variable, method, path, next, values, depth + 1) is { } found)
            {
                return found;
            }
        }

        if (depth < values.Length && node.Greedy?.Of(method) is { } greedy)
        {
            values[depth] = position..path.Length;
            return greedy;
        }

        return null;
    }

    private sealed record Entry(T Route, string[] Variables);

    private sealed class Node
    {
        private Dictionary<string, Node>? _literals;

        public Node? Variable { get; set; }

        public Node? Greedy { get; set; }

        public Entry?[]? Routes { get; set; }

        public Entry? Of(RouteMethod method) => Routes is null ? null : Routes[(int)method] ?? Routes[(int)RouteMethod.Any];

        public Node Literal(string text)
        {
            _literals ??= new(StringComparer.Ordinal);
            if (!_literals.TryGetValue(text, out var node))
            {
                _literals.Add(text, node = new());
            }

            return node;
        }

        public Node? Child(ReadOnlySpan<char> text) =>
            _literals is not null && _literals.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var node) ? node : null;
    }
}

namespace Gatehouse.Local.Http;

/// <summary>A place in the tree of a <see cref="RouteTable"/>.</summary>
internal sealed class RouteNode
{
    private Dictionary<string, RouteNode>? _literals;

    /// <summary>The place behind a variable.</summary>
    public RouteNode? Variable { get; set; }

    /// <summary>The routes that end here.</summary>
    public MethodTable? Methods { get; set; }

    /// <summary>The routes whose greedy variable begins here.</summary>
    public MethodTable? Greedy { get; set; }

    /// <summary>The place behind literal text, or null.</summary>
    public RouteNode? Literal(string text) => _literals?.GetValueOrDefault(text);

    /// <summary>The place behind literal text, made when there is none.</summary>
    public RouteNode AddLiteral(string text)
    {
        _literals ??= new(StringComparer.Ordinal);
        return _literals.TryGetValue(text, out var node) ? node : _literals[text] = new();
    }
}

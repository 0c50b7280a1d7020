namespace Gatehouse.Velocity.JsonPaths;

/// <summary>Collects what a path leads to.</summary>
internal sealed class PathReading(object? root)
{
    private const int MaxResults = 1_000_000;
    private const int MaxSteps = 10_000_000;
    private const int MaxDepth = 500;

    private JsonArray? _results;
    private object? _first;
    private int _count;
    private int _steps;
    private int _depth;

    public object? Root => root;

    /// <summary>Reads a path; a path that leads nowhere stays apart from one that leads to null.</summary>
    public static object? Read(PathStep first, object? value, object? root, out bool isFound)
    {
        var isDefinite = first.IsDefiniteOn;
        var reading = new PathReading(root) { _results = isDefinite ? null : [] };
        first.Follow(value, reading);
        isFound = !isDefinite || reading._count > 0;
        return isDefinite ? reading._first : reading._results;
    }

    public void Add(object? value)
    {
        if (_count++ == 0)
            _first = value;
        if (_count > MaxResults)
            throw new VelocityRenderException($"A JSONPath finds more than {MaxResults} values");

        _results?.Add(value);
    }

    public void Enter()
    {
        if (++_depth > MaxDepth)
            throw new VelocityRenderException($"A JSONPath goes deeper than {MaxDepth} levels");
        if (++_steps > MaxSteps)
            throw new VelocityRenderException($"A JSONPath takes more than {MaxSteps} steps");
    }

    public void Leave() => _depth--;
}

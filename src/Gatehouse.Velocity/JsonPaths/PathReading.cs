namespace Gatehouse.Velocity.JsonPaths;

/// <summary>Reads a path in a document. The paths in its filters spend from the same steps.</summary>
internal sealed class PathReading(object? root)
{
    private const int MaxResults = 1_000_000;
    private const int MaxSteps = 10_000_000;
    private const int MaxDepth = 500;

    private JsonArray? _results;
    private object? _first;
    private int _count;
    private long _steps;
    private int _depth;

    public object? Root => root;

    /// <summary>Reads a path from a value; a path that leads nowhere stays apart from one that leads to null.</summary>
    public object? Read(PathStep first, object? value, out bool isFound)
    {
        var isDefinite = first.IsDefiniteOn;
        var (results, single, count) = (_results, _first, _count);
        (_results, _first, _count) = (isDefinite ? null : [], null, 0);
        Spend(1);
        first.Follow(value, this);
        isFound = !isDefinite || _count > 0;
        var read = isDefinite ? _first : _results;
        (_results, _first, _count) = (results, single, count);
        return read;
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

        Spend(1);
    }

    public void Leave() => _depth--;

    public void Spend(int steps)
    {
        if ((_steps += steps) > MaxSteps)
            throw new VelocityRenderException($"A JSONPath takes more than {MaxSteps} steps");
    }
}

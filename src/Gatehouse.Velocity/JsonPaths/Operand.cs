namespace Gatehouse.Velocity.JsonPaths;

/// <summary>One side of a comparison: a literal, or a path from the item (<c>@</c>) or the document (<c>$</c>).</summary>
internal sealed class Operand
{
    private readonly object? _literal;
    private readonly PathStep? _path;
    private readonly bool _fromRoot;

    public Operand(object? literal) => _literal = literal;

    public Operand(PathStep? path, bool fromRoot)
    {
        _path = path;
        _fromRoot = fromRoot;
        IsPath = true;
    }

    public bool IsPath { get; }

    public object? Value(object? item, PathReading reading, out bool isFound)
    {
        isFound = true;
        if (!IsPath)
            return _literal;

        var start = _fromRoot ? reading.Root : item;
        return _path is null ? start : reading.Read(_path, start, out isFound);
    }
}

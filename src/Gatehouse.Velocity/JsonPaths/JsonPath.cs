using System.Collections.Concurrent;

namespace Gatehouse.Velocity;

/// <summary>
/// A JSONPath in the dialect of Jayway's JsonPath, which API Gateway uses: children, <c>..</c>, <c>*</c>, indexes and slices,
/// filters and functions. See https://github.com/json-path/JsonPath.
/// </summary>
public sealed class JsonPath
{
    private const int MaxCached = 1_000;

    private static readonly ConcurrentDictionary<string, JsonPath> Cache = new();

    private readonly JsonPaths.PathStep? _first;

    private JsonPath(JsonPaths.PathStep? first) => _first = first;

    /// <summary>Whether the path leads to one place at most: it has no <c>..</c>, <c>*</c>, filter, slice or list of indexes.</summary>
    public bool IsDefinite => _first?.IsDefiniteOn ?? true;

    /// <summary>Compiles a path; the result is kept for the next time.</summary>
    /// <exception cref="JsonPathException">The text is not a path.</exception>
    public static JsonPath Compile(string path)
    {
        if (Cache.TryGetValue(path, out var known))
            return known;

        var compiled = new JsonPath(JsonPaths.PathParser.Parse(path));
        if (Cache.Count >= MaxCached)
            Cache.Clear();
        return Cache[path] = compiled;
    }

    /// <summary>
    /// What the path leads to: a value for a definite path, null where it leads nowhere; a <see cref="JsonArray"/> of all places for any other.
    /// </summary>
    /// <param name="root">The document, as <see cref="JsonBody.Parse"/> returns it.</param>
    public object? Read(object? root) => _first is null ? root : new JsonPaths.PathReading(root).Read(_first, root, out _);
}

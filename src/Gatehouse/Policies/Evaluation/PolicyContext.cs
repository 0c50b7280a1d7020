using System.Collections.Immutable;

namespace Gatehouse.Policies;

/// <summary>The condition keys of a request. Names do not depend on case; a key may have several values.</summary>
internal sealed class PolicyContext
{
    private readonly Dictionary<string, ImmutableArray<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    public static PolicyContext Empty { get; } = new();

    private readonly Func<string, ImmutableArray<string>>? _read;

    private PolicyContext(Func<string, ImmutableArray<string>>? read = null) => _read = read;

    /// <summary>The values of a key; empty when the request does not have it.</summary>
    public ImmutableArray<string> this[string key] => _values.TryGetValue(key, out var values) ? values : _read?.Invoke(key) ?? [];

    /// <summary>Keys that are read when a policy asks for them.</summary>
    /// <param name="read">The values of a key, whose name may be in any letter case; empty when the request does not have it.</param>
    public static PolicyContext Of(Func<string, ImmutableArray<string>> read) => new(read);

    public PolicyContext With(string key, params ImmutableArray<string> values)
    {
        var context = new PolicyContext(_read);
        foreach (var (name, value) in _values)
            context._values[name] = value;
        context._values[key] = values;
        return context;
    }

    public static PolicyContext Of(IEnumerable<KeyValuePair<string, ImmutableArray<string>>> values)
    {
        var context = new PolicyContext();
        foreach (var (key, value) in values)
            context._values[key] = value;
        return context;
    }
}

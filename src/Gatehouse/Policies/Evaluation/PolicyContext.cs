using System.Collections.Immutable;

namespace Gatehouse.Policies;

/// <summary>The condition keys of a request. Names do not depend on case; a key may have several values.</summary>
internal sealed class PolicyContext
{
    private static readonly Func<string, ImmutableArray<string>> Nothing = static _ => [];

    private readonly Func<string, ImmutableArray<string>> _read;

    private PolicyContext(Func<string, ImmutableArray<string>> read) => _read = read;

    public static PolicyContext Empty { get; } = new(Nothing);

    /// <summary>The values of a key; empty when the request does not have it.</summary>
    public ImmutableArray<string> this[string key] => _read(key);

    /// <summary>Keys that are read when a policy asks for them.</summary>
    /// <param name="read">The values of a key, whose name may be in any letter case; empty when the request does not have it.</param>
    public static PolicyContext Of(Func<string, ImmutableArray<string>> read) => new(read);

    public static PolicyContext Of(IEnumerable<KeyValuePair<string, ImmutableArray<string>>> values)
    {
        var known = new Dictionary<string, ImmutableArray<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in values)
            known[key] = value;
        return new PolicyContext(key => known.TryGetValue(key, out var found) ? found : []);
    }

    public PolicyContext With(string key, params ImmutableArray<string> values) =>
        new(asked => asked.Equals(key, StringComparison.OrdinalIgnoreCase) ? values : _read(asked));
}

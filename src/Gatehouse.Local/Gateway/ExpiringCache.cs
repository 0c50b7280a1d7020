using System.Collections.Concurrent;

namespace Gatehouse.Local;

/// <summary>Keeps values for a while: verdicts of authorizers and the like.</summary>
/// <param name="lifetime">How long; zero keeps nothing.</param>
/// <param name="time">The clock.</param>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class ExpiringCache<T>(TimeSpan lifetime, TimeProvider time)
    where T : class
{
    private const int Capacity = 10_000;
    private readonly ConcurrentDictionary<string, (T Value, DateTimeOffset Expires)> _entries = new(StringComparer.Ordinal);

    /// <summary>Whether anything is kept at all.</summary>
    public bool IsOn => lifetime > TimeSpan.Zero;

    /// <summary>The value of a key, or null when there is none that is young enough.</summary>
    public T? Find(string key) => IsOn && _entries.TryGetValue(key, out var entry) && time.GetUtcNow() < entry.Expires ? entry.Value : null;

    /// <summary>Keeps a value.</summary>
    public void Keep(string key, T value)
    {
        if (!IsOn)
        {
            return;
        }

        if (_entries.Count >= Capacity)
        {
            Trim();
        }

        _entries[key] = (value, time.GetUtcNow() + lifetime);
    }

    // What has expired goes; if that is nothing, everything does.
    private void Trim()
    {
        var now = time.GetUtcNow();
        foreach (var (key, entry) in _entries)
        {
            if (entry.Expires <= now)
            {
                _entries.TryRemove(key, out _);
            }
        }

        if (_entries.Count >= Capacity)
        {
            _entries.Clear();
        }
    }
}

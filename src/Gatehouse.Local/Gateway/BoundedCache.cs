using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Gatehouse.Local;

/// <summary>Keeps values for a time, and no more of them than a limit; those that came first go first.</summary>
/// <remarks>Safe to use from several threads. Reading takes no lock and allocates nothing.</remarks>
/// <param name="capacity">The limit, in the unit of the weights.</param>
internal sealed class BoundedCache<T>(long capacity) : IFlushable
    where T : class
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> _byAge = [];
    private readonly Lock _gate = new();
    private long _weight;

    public int Count => _entries.Count;

    /// <summary>The sum of the weights.</summary>
    public long Weight => Interlocked.Read(ref _weight);

    public bool TryGet(string key, DateTimeOffset now, [NotNullWhen(true)] out T? value)
    {
        if (_entries.TryGetValue(key, out var entry) && entry.Expires > now.UtcTicks)
        {
            value = entry.Value;
            return true;
        }

        value = null;
        return false;
    }

    /// <summary>Puts a value in the place of an earlier one; what is heavier than the whole cache is not kept.</summary>
    public void Set(string key, T value, DateTimeOffset expires, long weight = 1)
    {
        lock (_gate)
        {
            Remove(key);
            if (weight > capacity)
            {
                return;
            }

            while (_weight + weight > capacity && _byAge.First is { } oldest)
            {
                Remove(oldest.Value.Key);
            }

            var entry = new Entry(key, value, expires.UtcTicks, weight);
            entry.Node = _byAge.AddLast(entry);
            _entries[key] = entry;
            _weight += weight;
        }
    }

    public void Flush()
    {
        lock (_gate)
        {
            _entries.Clear();
            _byAge.Clear();
            _weight = 0;
        }
    }

    private void Remove(string key)
    {
        if (_entries.TryRemove(key, out var entry))
        {
            _byAge.Remove(entry.Node!);
            _weight -= entry.Weight;
        }
    }

    private sealed class Entry(string key, T value, long expires, long weight)
    {
        public string Key => key;

        public T Value => value;

        public long Expires => expires;

        public long Weight => weight;

        public LinkedListNode<Entry>? Node { get; set; }
    }
}

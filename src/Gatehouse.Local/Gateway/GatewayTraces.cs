using System.Collections.Immutable;

namespace Gatehouse.Local;

/// <summary>Keeps the traces of the latest requests.</summary>
/// <param name="capacity">How many.</param>
internal sealed class GatewayTraces(int capacity = 200)
{
    private readonly Lock _gate = new();
    private readonly Queue<GatewayTrace> _traces = new(capacity);

    /// <summary>Adds a trace, and drops the oldest one when there are too many.</summary>
    public void Add(GatewayTrace trace)
    {
        lock (_gate)
        {
            if (_traces.Count == capacity)
            {
                _traces.Dequeue();
            }

            _traces.Enqueue(trace);
        }
    }

    /// <summary>The trace of a request, or null when it is not among the latest.</summary>
    public GatewayTrace? Find(string requestId)
    {
        lock (_gate)
        {
            return _traces.LastOrDefault(trace => trace.RequestId == requestId);
        }
    }

    /// <summary>The traces, latest first.</summary>
    public ImmutableArray<GatewayTrace> Latest()
    {
        lock (_gate)
        {
            return [.. _traces.Reverse()];
        }
    }
}

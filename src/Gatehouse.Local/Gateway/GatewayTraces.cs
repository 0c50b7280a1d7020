using System.Collections.Immutable;

namespace Gatehouse.Local;

/// <summary>Keeps the traces of the latest requests.</summary>
/// <param name="capacity">How many at most.</param>
/// <param name="mostBytes">How many bytes of bodies they may hold together; the latest is kept however large.</param>
internal sealed class GatewayTraces(int capacity = 200, long mostBytes = 64 * 1024 * 1024)
{
    private readonly Lock _gate = new();
    private readonly Queue<(GatewayTrace Trace, long Bytes)> _traces = new(capacity);
    private long _bytes;

    /// <summary>Adds a trace, and drops the oldest ones when there are too many.</summary>
    public void Add(GatewayTrace trace)
    {
        var bytes = trace.BodyBytes();
        lock (_gate)
        {
            while (_traces.Count == capacity || (_traces.Count > 0 && _bytes + bytes > mostBytes))
            {
                _bytes -= _traces.Dequeue().Bytes;
            }

            _traces.Enqueue((trace, bytes));
            _bytes += bytes;
        }
    }

    /// <summary>The trace of a request, or null when it is not among the latest.</summary>
    public GatewayTrace? Find(string requestId)
    {
        lock (_gate)
        {
            return _traces.LastOrDefault(each => each.Trace.RequestId == requestId).Trace;
        }
    }

    /// <summary>The traces, latest first.</summary>
    public ImmutableArray<GatewayTrace> Latest()
    {
        lock (_gate)
        {
            return [.. _traces.Reverse().Select(static each => each.Trace)];
        }
    }
}

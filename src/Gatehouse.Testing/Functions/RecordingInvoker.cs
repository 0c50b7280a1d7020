using System.Collections.Immutable;
using System.Text.Json;
using Gatehouse.Local.Functions;

namespace Gatehouse.Testing;

/// <summary>Keeps the payload of each invocation.</summary>
internal sealed class RecordingInvoker(IFunctionInvoker inner) : IFunctionInvoker
{
    private readonly Lock _gate = new();
    private readonly List<ReadOnlyMemory<byte>> _payloads = [];

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _payloads.Count;
            }
        }
    }

    public ImmutableArray<JsonElement> Events
    {
        get
        {
            lock (_gate)
            {
                return [.. _payloads.Select(static payload => JsonSerializer.Deserialize<JsonElement>(payload.Span))];
            }
        }
    }

    public ValueTask<FunctionResult> InvokeAsync(FunctionInvocation invocation, CancellationToken ct)
    {
        lock (_gate)
        {
            _payloads.Add(invocation.Payload);
        }

        return inner.InvokeAsync(invocation, ct);
    }

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    public void Clear()
    {
        lock (_gate)
        {
            _payloads.Clear();
        }
    }
}

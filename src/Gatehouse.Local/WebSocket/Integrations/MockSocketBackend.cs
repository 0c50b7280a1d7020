using System.Text.Json;

namespace Gatehouse.Local.WebSockets;

/// <summary>An answer without a backend: the request template renders the status.</summary>
internal sealed class MockSocketBackend(SelectionExpression? selection, IReadOnlyDictionary<string, string> templates) : ISocketBackend
{
    public ValueTask<SocketReply> CallAsync(SocketCall call, CancellationToken cancellation)
    {
        var key = selection?.Evaluate(new() { Body = SocketBody.Read(call.Body), StageVariables = call.Stage.Variables, Context = call.Value }) ?? "$default";
        var template = templates.GetValueOrDefault(key) ?? templates.GetValueOrDefault("$default");
        var status = template is null ? null : Status(template);
        return ValueTask.FromResult(status is { } known
            ? new SocketReply { Status = known, Payload = ReadOnlyMemory<byte>.Empty }
            : SocketReply.Failed("The request template renders no integer statusCode."));
    }

    private static int? Status(string rendered)
    {
        try
        {
            using var document = JsonDocument.Parse(rendered);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("statusCode"u8, out var status) && status.TryGetInt32(out var number)
                    ? number
                    : null;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}

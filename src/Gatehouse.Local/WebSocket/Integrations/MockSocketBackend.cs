using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using Gatehouse.Velocity;

namespace Gatehouse.Local.WebSockets;

/// <summary>An answer without a backend: the request template renders the status.</summary>
/// <param name="selection">Yields the key of the template; null takes that of <c>$default</c>.</param>
/// <param name="templates">The templates by key.</param>
internal sealed class MockSocketBackend(SelectionExpression? selection, FrozenDictionary<string, MappingTemplate> templates) : ISocketBackend
{
    public ValueTask<SocketReply> CallAsync(SocketCall call, CancellationToken cancellation)
    {
        var key = selection?.Evaluate(new() { Body = SocketBody.Read(call.Body), StageVariables = call.Stage.Variables, Context = call.Value }) ?? "$default";
        return ValueTask.FromResult(
            (templates.GetValueOrDefault(key) ?? templates.GetValueOrDefault("$default")) is { } template
                ? Reply(template, call)
                : SocketReply.Failed($"There is no request template for {key}."));
    }

    private static SocketReply Reply(MappingTemplate template, SocketCall call)
    {
        try
        {
            return Status(template.Render(Input(call))) is { } status
                ? new() { Status = status, Payload = ReadOnlyMemory<byte>.Empty }
                : SocketReply.Failed("The request template renders no integer statusCode.");
        }
        catch (Exception failure) when (failure is VelocityRenderException or PayloadException)
        {
            return SocketReply.Failed(failure.Message);
        }
    }

    private static MappingInput Input(SocketCall call)
    {
        var context = new VelocityMap();
        foreach (var name in SocketCall.ContextNames)
        {
            context.Add(name, call.Value(name));
        }

        context.Add("identity", new VelocityMap { { "sourceIp", call.Handshake.SourceIp }, { "userAgent", call.Value("identity.userAgent") } });
        return new() { Body = Encoding.UTF8.GetString(call.Body.Span), Context = context, StageVariables = call.Stage.Variables };
    }

    private static int? Status(string rendered)
    {
        try
        {
            using var document = JsonDocument.Parse(rendered);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("statusCode"u8, out var status)
                && status.ValueKind == JsonValueKind.Number && status.TryGetInt32(out var number)
                    ? number
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

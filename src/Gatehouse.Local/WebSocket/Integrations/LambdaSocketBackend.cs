using System.Globalization;
using System.Text;
using System.Text.Json;
using Gatehouse.Local.Functions;

namespace Gatehouse.Local.WebSockets;

/// <summary>A Lambda function that gets the call as an event.</summary>
internal sealed class LambdaSocketBackend(IFunctionInvoker? function, TimeSpan timeout) : ISocketBackend
{
    private const int BadGateway = 502;

    /// <summary>The name of a function that is not here.</summary>
    public string MissingFunction { get; init; } = "";

    public async ValueTask<SocketReply> CallAsync(SocketCall call, CancellationToken cancellation)
    {
        if (function is null)
        {
            call.Trace?.Log(MissingFunctions.Log(MissingFunction));
            return SocketReply.Failed("The function is not served here.");
        }

        var invocation = new FunctionInvocation { Payload = SocketEvent.Write(call), RequestId = call.Options.Ids.Uuid(), TraceId = call.TraceId };
        var result = await function.TryInvokeAsync(invocation, timeout, call.Options.Time, call.Trace, cancellation).ConfigureAwait(false);
        return result switch
        {
            null => SocketReply.Failed("The function did not answer in time.", 504),
            { StatusCode: not 200 } => SocketReply.Failed($"Lambda answered {result.StatusCode}."),
            { FunctionError: not null } => SocketReply.Failed("The function failed: " + Encoding.UTF8.GetString(result.Payload.Span), BadGateway),
            _ => Read(result.Payload),
        };
    }

    private static SocketReply Read(ReadOnlyMemory<byte> payload)
    {
        try
        {
            using var document = JsonDocument.Parse(SoundJson.Of(payload));
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            return SocketReply.Failed("The function's answer is not JSON.", BadGateway);
        }
    }

    private static SocketReply Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("statusCode"u8, out var given) || Status(given) is not { } status)
        {
            return new() { Status = BadGateway };
        }

        var body = root.TryGetProperty("body"u8, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "";
        var isBase64 = root.TryGetProperty("isBase64Encoded"u8, out var flag) && flag.ValueKind == JsonValueKind.True;
        return new()
        {
            Status = status,
            SubProtocol = SubProtocol(root),
            Payload = !isBase64 ? Encoding.UTF8.GetBytes(body) : text.TryGetBytesFromBase64(out var bytes) ? bytes : null,
        };
    }

    private static int? Status(JsonElement element)
    {
        var status = element.ValueKind switch
        {
            JsonValueKind.Number when element.TryGetInt32(out var number) => number,
            JsonValueKind.String when int.TryParse(element.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
            _ => 0,
        };
        return status is >= 100 and <= 599 ? status : null;
    }

    private static string? SubProtocol(JsonElement root)
    {
        if (root.TryGetProperty("headers"u8, out var headers) && headers.ValueKind == JsonValueKind.Object)
        {
            foreach (var header in headers.EnumerateObject())
            {
                if (header.Name.Equals("Sec-WebSocket-Protocol", StringComparison.OrdinalIgnoreCase))
                {
                    return AuthorizerPolicy.Text(header.Value) is { } protocol && HeaderText.IsToken(protocol) ? protocol : null;
                }
            }
        }

        return null;
    }
}

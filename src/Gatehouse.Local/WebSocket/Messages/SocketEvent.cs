using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gatehouse.Local.WebSockets;

/// <summary>The events that functions behind WebSocket APIs get.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-mapping-template-reference.html.</remarks>
internal static class SocketEvent
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The event of a route.</summary>
    public static ReadOnlyMemory<byte> Write(SocketCall call) => Write(call, static (json, call) =>
    {
        WriteHeaders(json, call);
        WriteContext(json, call);
        WriteStageVariables(json, call);
        if (call.EventType == "MESSAGE")
        {
            json.WriteString("body"u8, call.Body.Span);
        }

        json.WriteBoolean("isBase64Encoded"u8, false);
    });

    /// <summary>The event of the authorizer of a handshake.</summary>
    public static ReadOnlyMemory<byte> WriteAuthorizer(SocketCall call) => Write(call, static (json, call) =>
    {
        json.WriteString("type"u8, "REQUEST"u8);
        json.WriteString("methodArn"u8, call.Stage.Arn("$connect"));
        MultiValues.Write(json, "headers", "multiValueHeaders", SocketHeaders.OfAuthorizer(call), StringComparer.OrdinalIgnoreCase);
        WriteQuery(json, call, isWrittenEmpty: true);
        json.WriteStartObject("stageVariables"u8);
        foreach (var (name, value) in call.Stage.Variables)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
        WriteContext(json, call);
    });

    private static ReadOnlyMemory<byte> Write(SocketCall call, Action<Utf8JsonWriter, SocketCall> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024 + call.Body.Length);
        using (var json = new Utf8JsonWriter(buffer, Json))
        {
            json.WriteStartObject();
            write(json, call);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void WriteHeaders(Utf8JsonWriter json, SocketCall call)
    {
        if (call.EventType == "CONNECT")
        {
            MultiValues.Write(json, "headers", "multiValueHeaders", SocketHeaders.OfConnect(call), StringComparer.OrdinalIgnoreCase);
            WriteQuery(json, call, isWrittenEmpty: false);
        }
        else if (call.EventType == "DISCONNECT")
        {
            MultiValues.Write(json, "headers", "multiValueHeaders", SocketHeaders.OfDisconnect(call), StringComparer.OrdinalIgnoreCase);
        }
    }

    private static void WriteQuery(Utf8JsonWriter json, SocketCall call, bool isWrittenEmpty)
    {
        var query = GatewayText.ParseQuery(call.Handshake.Query);
        if (query.Count > 0)
        {
            MultiValues.Write(json, "queryStringParameters", "multiValueQueryStringParameters", query, StringComparer.Ordinal);
        }
        else if (isWrittenEmpty)
        {
            json.WriteStartObject("queryStringParameters"u8);
            json.WriteEndObject();
            json.WriteStartObject("multiValueQueryStringParameters"u8);
            json.WriteEndObject();
        }
    }

    private static void WriteContext(Utf8JsonWriter json, SocketCall call)
    {
        json.WriteStartObject("requestContext"u8);
        json.WriteString("routeKey"u8, call.RouteKey);
        if (call.EventType != "DISCONNECT")
        {
            json.WriteString("messageId"u8, call.MessageId);
        }

        if (call.Caller is { } caller)
        {
            json.WriteStartObject("authorizer"u8);
            foreach (var (name, value) in caller.Context)
            {
                json.WriteString(name, value);
            }

            json.WriteString("principalId"u8, caller.PrincipalId);
            json.WriteNumber("integrationLatency"u8, caller.IntegrationLatency);
            json.WriteEndObject();
        }

        json.WriteString("eventType"u8, call.EventType);
        json.WriteString("extendedRequestId"u8, call.RequestId);
        json.WriteString("requestTime"u8, RequestTime.Clf(call.Time));
        json.WriteString("messageDirection"u8, "IN"u8);
        if (call.Closure is { } closure)
        {
            json.WriteNumber("disconnectStatusCode"u8, closure.Status);
            json.WriteString("disconnectReason"u8, closure.Reason);
        }
        else if (call.EventType == "CONNECT")
        {
            json.WriteNull("disconnectStatusCode"u8);
        }

        json.WriteString("stage"u8, call.Stage.Name);
        json.WriteNumber("connectedAt"u8, call.ConnectedAt.ToUnixTimeMilliseconds());
        json.WriteNumber("requestTimeEpoch"u8, call.Time.ToUnixTimeMilliseconds());
        WriteIdentity(json, call);
        json.WriteString("requestId"u8, call.RequestId);
        json.WriteString("domainName"u8, call.Handshake.DomainName);
        json.WriteString("connectionId"u8, call.ConnectionId);
        json.WriteString("apiId"u8, call.Options.ApiId);
        json.WriteEndObject();
    }

    private static void WriteIdentity(Utf8JsonWriter json, SocketCall call)
    {
        json.WriteStartObject("identity"u8);
        if (call.ApiKeyId is { } keyId)
        {
            json.WriteString("apiKey"u8, call.Handshake.Headers.First("x-api-key") ?? call.Caller?.UsageIdentifierKey);
            json.WriteString("apiKeyId"u8, keyId);
        }

        if (call.Handshake.Headers.First("User-Agent") is { } agent)
        {
            json.WriteString("userAgent"u8, agent);
        }

        json.WriteString("sourceIp"u8, call.Handshake.SourceIp);
        json.WriteEndObject();
    }

    private static void WriteStageVariables(Utf8JsonWriter json, SocketCall call)
    {
        if (call.Stage.Variables.Count > 0)
        {
            MultiValues.WriteMap(json, "stageVariables", call.Stage.Variables);
        }
    }
}

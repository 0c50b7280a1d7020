using System.Buffers;
using System.Text.Json;

namespace Gatehouse.Local.Http;

/// <summary>The events that Lambda authorizers of HTTP APIs get.</summary>
internal static class AuthorizerEvent
{
    /// <summary>The event of a call.</summary>
    public static ReadOnlyMemory<byte> Write(HttpCall call, PayloadFormat format, string[] identity, string arn)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(buffer, EventV2.Json))
        {
            json.WriteStartObject();
            if (format == PayloadFormat.V2)
            {
                WriteV2(json, call, identity, arn);
            }
            else
            {
                WriteV1(json, call, string.Join(',', identity), arn);
            }

            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void WriteV1(Utf8JsonWriter json, HttpCall call, string identity, string arn)
    {
        json.WriteString("version"u8, "1.0"u8);
        json.WriteString("type"u8, "REQUEST"u8);
        json.WriteString("methodArn"u8, arn);
        json.WriteString("identitySource"u8, identity);
        json.WriteString("authorizationToken"u8, identity);
        EventV1.WriteRequest(json, call);
        EventV1.WriteParameters(json, call);
        json.WriteStartObject("requestContext"u8);
        EventV1.WriteContext(json, call);
        json.WriteEndObject();
    }

    private static void WriteV2(Utf8JsonWriter json, HttpCall call, string[] identity, string arn)
    {
        json.WriteString("version"u8, "2.0"u8);
        json.WriteString("type"u8, "REQUEST"u8);
        json.WriteString("routeArn"u8, arn);
        json.WriteStartArray("identitySource"u8);
        foreach (var value in identity)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
        json.WriteString("routeKey"u8, call.Route!.Key);
        json.WriteString("rawPath"u8, EventV2.RawPath(call));
        json.WriteString("rawQueryString"u8, call.QueryString);
        EventV2.WriteRequest(json, call);
        json.WriteStartObject("requestContext"u8);
        EventV2.WriteContext(json, call);
        json.WriteEndObject();
        EventV2.WriteParameters(json, call);
    }
}

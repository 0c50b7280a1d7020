using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gatehouse.Local.Http;

/// <summary>Events of format 2.0.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html.</remarks>
internal static class EventV2
{
    public static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The event of a call.</summary>
    public static ReadOnlyMemory<byte> Write(HttpCall call)
    {
        var buffer = new ArrayBufferWriter<byte>(1024 + call.Request.Body.Length);
        using (var json = new Utf8JsonWriter(buffer, Json))
        {
            json.WriteStartObject();
            json.WriteString("version"u8, "2.0"u8);
            json.WriteString("routeKey"u8, call.Route!.Key);
            json.WriteString("rawPath"u8, RawPath(call));
            json.WriteString("rawQueryString"u8, call.QueryString);
            WriteRequest(json, call);
            json.WriteStartObject("requestContext"u8);
            WriteContext(json, call);
            json.WriteEndObject();
            WriteParameters(json, call);
            WriteBody(json, call);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>The path with a named stage, decoded.</summary>
    public static string RawPath(HttpCall call) => GatewayText.Decode(call.MappedPath ?? call.FullPath);

    /// <summary>Writes cookies, headers and query parameters.</summary>
    public static void WriteRequest(Utf8JsonWriter json, HttpCall call)
    {
        var lines = EventHeaders.Of(call);
        WriteCookies(json, lines);
        json.WriteStartObject("headers"u8);
        for (var index = 0; index < lines.Count; index++)
        {
            var (name, value) = lines[index];
            if (name.Equals("Cookie", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            while (index + 1 < lines.Count && lines[index + 1].Key.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                value += "," + lines[++index].Value;
            }

            json.WriteString(name.ToLowerInvariant(), value);
        }

        json.WriteEndObject();
        WriteQuery(json, call.Query);
    }

    /// <summary>Writes the members of <c>requestContext</c>.</summary>
    public static void WriteContext(Utf8JsonWriter json, HttpCall call)
    {
        var request = call.Request;
        json.WriteString("accountId"u8, call.Options.AccountId);
        json.WriteString("apiId"u8, call.Options.ApiId);
        if (call.ClientCertificate is { } certificate)
        {
            json.WriteStartObject("authentication"u8);
            certificate.Write(json);
            json.WriteEndObject();
        }

        if (call.Caller is { } caller)
        {
            json.WritePropertyName("authorizer"u8);
            caller.WriteV2(json);
        }

        json.WriteString("domainName"u8, request.DomainName);
        json.WriteString("domainPrefix"u8, DomainNames.Prefix(request.DomainName));
        json.WriteStartObject("http"u8);
        json.WriteString("method"u8, request.Method);
        json.WriteString("path"u8, RawPath(call));
        json.WriteString("protocol"u8, "HTTP/1.1"u8);
        json.WriteString("sourceIp"u8, request.SourceIp);
        json.WriteString("userAgent"u8, request.Headers.First("User-Agent") ?? "");
        json.WriteEndObject();
        json.WriteString("requestId"u8, call.RequestId);
        json.WriteString("routeKey"u8, call.Route!.Key);
        json.WriteString("stage"u8, call.Stage!.Name);
        json.WriteString("time"u8, RequestTime.Clf(call.Time));
        json.WriteNumber("timeEpoch"u8, call.Time.ToUnixTimeMilliseconds());
    }

    /// <summary>Writes path parameters and stage variables, where there are any.</summary>
    public static void WriteParameters(Utf8JsonWriter json, HttpCall call)
    {
        if (call.PathParameters.Length > 0)
        {
            json.WriteStartObject("pathParameters"u8);
            foreach (var (name, value) in call.PathParameters)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
        }

        if (call.Stage!.Variables.Count > 0)
        {
            json.WriteStartObject("stageVariables"u8);
            foreach (var (name, value) in call.Stage.Variables)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
        }
    }

    private static void WriteCookies(Utf8JsonWriter json, List<KeyValuePair<string, string>> lines)
    {
        var any = false;
        foreach (var (name, value) in lines)
        {
            if (!name.Equals("Cookie", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (!any)
            {
                json.WriteStartArray("cookies"u8);
                any = true;
            }

            foreach (var cookie in value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                json.WriteStringValue(cookie);
            }
        }

        if (any)
        {
            json.WriteEndArray();
        }
    }

    private static void WriteQuery(Utf8JsonWriter json, List<KeyValuePair<string, string>> query)
    {
        if (query.Count == 0)
        {
            return;
        }

        json.WriteStartObject("queryStringParameters"u8);
        foreach (var group in query.GroupBy(static parameter => parameter.Key, static parameter => parameter.Value, StringComparer.Ordinal))
        {
            json.WriteString(group.Key, string.Join(',', group));
        }

        json.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter json, HttpCall call)
    {
        var body = call.Request.Body;
        if (body.IsEmpty)
        {
            json.WriteBoolean("isBase64Encoded"u8, false);
            return;
        }

        var isText = BodyText.IsText(call.Request.Headers, body);
        if (isText)
        {
            json.WriteString("body"u8, body.Span);
        }
        else
        {
            json.WriteBase64String("body"u8, body.Span);
        }

        json.WriteBoolean("isBase64Encoded"u8, !isText);
    }
}

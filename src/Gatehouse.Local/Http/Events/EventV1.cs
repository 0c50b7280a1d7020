using System.Buffers;
using System.Text.Json;

namespace Gatehouse.Local.Http;

/// <summary>Events of format 1.0.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html.</remarks>
internal static class EventV1
{
    /// <summary>The event of a call.</summary>
    public static ReadOnlyMemory<byte> Write(HttpCall call)
    {
        var buffer = new ArrayBufferWriter<byte>(2048 + call.Request.Body.Length);
        using (var json = new Utf8JsonWriter(buffer, EventV2.Json))
        {
            json.WriteStartObject();
            json.WriteString("version"u8, "1.0"u8);
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

    /// <summary>Writes route, path, method, headers and query parameters.</summary>
    public static void WriteRequest(Utf8JsonWriter json, HttpCall call)
    {
        json.WriteString("resource"u8, call.Route!.ResourcePath);
        json.WriteString("path"u8, call.MappedPath ?? call.FullPath);
        json.WriteString("httpMethod"u8, call.Request.Method);
        MultiValues.Write(json, "headers", "multiValueHeaders", EventHeaders.Of(call), StringComparer.OrdinalIgnoreCase);
        MultiValues.Write(json, "queryStringParameters", "multiValueQueryStringParameters", call.Query, StringComparer.Ordinal);
    }

    /// <summary>Writes the members of <c>requestContext</c>.</summary>
    public static void WriteContext(Utf8JsonWriter json, HttpCall call)
    {
        var request = call.Request;
        json.WriteString("accountId"u8, call.Options.AccountId);
        json.WriteString("apiId"u8, call.Options.ApiId);
        call.Caller?.WriteV1(json);
        json.WriteString("domainName"u8, request.DomainName);
        json.WriteString("domainPrefix"u8, DomainNames.Prefix(request.DomainName));
        json.WriteString("extendedRequestId"u8, call.RequestId);
        json.WriteString("httpMethod"u8, request.Method);
        WriteIdentity(json, call);
        json.WriteString("path"u8, EventV2.RawPath(call));
        json.WriteString("protocol"u8, "HTTP/1.1"u8);
        json.WriteString("requestId"u8, call.RequestId);
        json.WriteString("requestTime"u8, RequestTime.Clf(call.Time));
        json.WriteNumber("requestTimeEpoch"u8, call.Time.ToUnixTimeMilliseconds());
        json.WriteString("resourceId"u8, call.Route!.Key);
        json.WriteString("resourcePath"u8, call.Route.ResourcePath);
        json.WriteString("stage"u8, call.Stage!.Name);
    }

    /// <summary>Writes path parameters and stage variables, null where there are none.</summary>
    public static void WriteParameters(Utf8JsonWriter json, HttpCall call)
    {
        MultiValues.WriteMap(json, "pathParameters", call.PathParameters);
        MultiValues.WriteMap(json, "stageVariables", call.Stage!.Variables);
    }

    private static void WriteIdentity(Utf8JsonWriter json, HttpCall call)
    {
        json.WriteStartObject("identity"u8);
        foreach (var name in IdentityNames.All)
        {
            json.WriteString(name, name switch
            {
                "sourceIp" => call.Request.SourceIp,
                "userAgent" => call.Request.Headers.First("User-Agent") ?? "",
                _ => call.Caller?.Identity(name),
            });
        }

        call.ClientCertificate?.Write(json);

        json.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter json, HttpCall call)
    {
        var body = call.Request.Body;
        var isText = body.IsEmpty || BodyText.IsText(call.Request.Headers, body);
        if (body.IsEmpty)
        {
            json.WriteNull("body"u8);
        }
        else if (isText)
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

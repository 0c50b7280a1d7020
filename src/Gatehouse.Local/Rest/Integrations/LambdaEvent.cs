using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Gatehouse.Local.Rest;

/// <summary>The event of a REST API that functions and authorizers get.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html.</remarks>
internal static class LambdaEvent
{
    private const int MostKept = 64 * 1024;

    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Json)? _own;

    /// <summary>The event of a proxy integration.</summary>
    public static ReadOnlyMemory<byte> OfRequest(RestContext context)
    {
        var own = _own ?? NewWriter();
        _own = null;
        var (buffer, json) = own;
        json.WriteStartObject();
        WriteRequest(json, context);
        WriteBody(json, context);
        json.WriteEndObject();
        json.Flush();
        // The function may still read the event when this thread writes the next.
        var written = buffer.WrittenSpan.ToArray();
        if (buffer.Capacity <= MostKept)
        {
            buffer.ResetWrittenCount();
            json.Reset(buffer);
            _own = own;
        }

        return written;
    }

    /// <summary>A writer as events are written with.</summary>
    public static Utf8JsonWriter Writer(IBufferWriter<byte> buffer) => new(buffer, Relaxed);

    /// <summary>All members but those of the body.</summary>
    public static void WriteRequest(Utf8JsonWriter json, RestContext context)
    {
        json.WriteString("resource"u8, context.Route!.ResourcePath);
        json.WriteString("path"u8, context.Path);
        json.WriteString("httpMethod"u8, context.Method);
        WriteValues(json, "headers"u8, "multiValueHeaders"u8, context.Headers);
        WriteValues(json, "queryStringParameters"u8, "multiValueQueryStringParameters"u8, context.Query);
        WritePathParameters(json, context.PathParameters);
        WriteStageVariables(json, context.Stage.Variables);
        json.WritePropertyName("requestContext"u8);
        LambdaEventContext.Write(json, context);
    }

    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Json) NewWriter()
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        return (buffer, new(buffer, Relaxed));
    }

    private static void WriteValues(Utf8JsonWriter json, ReadOnlySpan<byte> single, ReadOnlySpan<byte> multi, NamedValues values)
    {
        if (values.Count == 0)
        {
            json.WriteNull(single);
            json.WriteNull(multi);
            return;
        }

        values.WriteTo(json, single, multi);
    }

    private static void WritePathParameters(Utf8JsonWriter json, PathParameters parameters)
    {
        if (parameters.Count == 0)
        {
            json.WriteNull("pathParameters"u8);
            return;
        }

        json.WriteStartObject("pathParameters"u8);
        for (var index = 0; index < parameters.Count; index++)
        {
            json.WriteString(parameters[index].Key, parameters[index].Value);
        }

        json.WriteEndObject();
    }

    private static void WriteStageVariables(Utf8JsonWriter json, IReadOnlyDictionary<string, string> variables)
    {
        if (variables.Count == 0)
        {
            json.WriteNull("stageVariables"u8);
            return;
        }

        json.WriteStartObject("stageVariables"u8);
        foreach (var (name, value) in variables)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter json, RestContext context)
    {
        var body = context.Request.Body.Span;
        var isBinary = body.Length > 0 && context.Stage.BinaryMediaTypes.Contains(context.ContentType);
        if (body.Length == 0)
        {
            json.WriteNull("body"u8);
        }
        else if (isBinary)
        {
            json.WriteBase64String("body"u8, body);
        }
        else if (Utf8.IsValid(body))
        {
            json.WriteString("body"u8, body);
        }
        else
        {
            json.WriteString("body"u8, Encoding.UTF8.GetString(body));
        }

        json.WriteBoolean("isBase64Encoded"u8, isBinary);
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Gatehouse.Local.Http;

/// <summary>Turns what a function answered into the answer to the client; null when it is malformed.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html.</remarks>
internal static class LambdaAnswer
{
    /// <summary>Reads an answer of format 1.0.</summary>
    public static GatewayAnswer? ReadV1(ReadOnlyMemory<byte> payload) => Read(payload, static root =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("statusCode"u8, out _) ? Structured(root, isV1: true) : null);

    /// <summary>Reads an answer of format 2.0.</summary>
    public static GatewayAnswer? ReadV2(ReadOnlyMemory<byte> payload) => Read(payload, static root =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("statusCode"u8, out _) ? Structured(root, isV1: false) : Inferred(root));

    private static GatewayAnswer? Read(ReadOnlyMemory<byte> payload, Func<JsonElement, GatewayAnswer?> read)
    {
        try
        {
            using var document = JsonDocument.Parse(SoundJson.Of(payload));
            return read(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // A value without status is the body of a 200.
    private static GatewayAnswer Inferred(JsonElement root)
    {
        var answer = new GatewayAnswer { Body = Encoding.UTF8.GetBytes(root.ValueKind == JsonValueKind.String ? root.GetString()! : root.GetRawText()) };
        answer.Headers.Add("Content-Type", "application/json");
        return answer;
    }

    private static GatewayAnswer? Structured(JsonElement root, bool isV1)
    {
        if (Status(root.GetProperty("statusCode"u8)) is not { } status)
        {
            return null;
        }

        var answer = new GatewayAnswer { Status = status };
        if (!TryReadBody(root, answer)
            || !TryReadHeaders(root, answer)
            || !(isV1 ? TryReadMultiValueHeaders(root, answer) : TryReadCookies(root, answer)))
        {
            return null;
        }

        if (!answer.Headers.Contains("Content-Type"))
        {
            answer.Headers.Add("Content-Type", "text/plain; charset=utf-8");
        }

        return answer;
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

    private static bool TryReadBody(JsonElement root, GatewayAnswer answer)
    {
        if (!root.TryGetProperty("body"u8, out var body) || body.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        if (body.ValueKind != JsonValueKind.String)
        {
            return false;
        }

        var isBase64 = root.TryGetProperty("isBase64Encoded"u8, out var flag) && flag.ValueKind == JsonValueKind.True;
        if (!isBase64)
        {
            answer.Body = Encoding.UTF8.GetBytes(body.GetString()!);
            return true;
        }

        if (!body.TryGetBytesFromBase64(out var bytes))
        {
            return false;
        }

        answer.Body = bytes;
        return true;
    }

    private static bool TryReadHeaders(JsonElement root, GatewayAnswer answer)
    {
        if (!root.TryGetProperty("headers"u8, out var headers) || headers.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        if (headers.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        foreach (var header in headers.EnumerateObject())
        {
            if (!TryAdd(answer, header.Name, header.Value))
            {
                return false;
            }
        }

        return true;
    }

    // Of a name in both maps the single value goes first, unlike in REST APIs.
    private static bool TryReadMultiValueHeaders(JsonElement root, GatewayAnswer answer)
    {
        if (!root.TryGetProperty("multiValueHeaders"u8, out var headers) || headers.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        if (headers.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        foreach (var header in headers.EnumerateObject())
        {
            if (header.Value.ValueKind == JsonValueKind.Null)
            {
                continue;
            }

            if (header.Value.ValueKind != JsonValueKind.Array)
            {
                return false;
            }

            foreach (var value in header.Value.EnumerateArray())
            {
                if (!TryAdd(answer, header.Name, value))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool TryReadCookies(JsonElement root, GatewayAnswer answer)
    {
        if (!root.TryGetProperty("cookies"u8, out var cookies) || cookies.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        if (cookies.ValueKind != JsonValueKind.Array)
        {
            return false;
        }

        foreach (var cookie in cookies.EnumerateArray())
        {
            if (!TryAdd(answer, "Set-Cookie", cookie))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryAdd(GatewayAnswer answer, string name, JsonElement value)
    {
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            JsonValueKind.Null => "",
            _ => null,
        };
        if (text is null)
        {
            return false;
        }

        if (value.ValueKind != JsonValueKind.Null)
        {
            answer.Headers.Add(HeaderNames.TitleCase(name), text);
        }

        return true;
    }
}

using System.Globalization;
using System.Text.Json;

namespace Gatehouse.Local.Rest;

/// <summary>The answer of a function behind a proxy integration, read strictly.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html#api-gateway-simple-proxy-for-lambda-output-format.</remarks>
internal sealed class LambdaAnswer
{
    public int Status { get; private set; } = 200;

    public string? Body { get; private set; }

    public bool IsBase64Encoded { get; private set; }

    /// <summary>The headers in the order of the answer: those of <c>multiValueHeaders</c> first, single values after them.</summary>
    public GatewayHeaders Headers => field ??= [];

    /// <summary>Values of <c>cookies</c>, which only streamed answers have.</summary>
    public List<string> Cookies => field ??= [];

    /// <summary>Reads an answer; null when it is not of the form that API Gateway takes.</summary>
    /// <param name="payload">The answer.</param>
    /// <param name="withCookies">Whether <c>cookies</c> is a member, as in the metadata of streams.</param>
    public static LambdaAnswer? Read(ReadOnlyMemory<byte> payload, bool withCookies = false)
    {
        var answer = new LambdaAnswer();
        var reader = new Utf8JsonReader(SoundJson.Of(payload).Span);
        try
        {
            return answer.ReadMembers(ref reader, withCookies) && !reader.Read() ? answer : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private bool ReadMembers(ref Utf8JsonReader reader, bool withCookies)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        List<KeyValuePair<string, string>>? single = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var understood = reader.ValueTextEquals("statusCode"u8) ? ReadStatus(ref reader)
                : reader.ValueTextEquals("headers"u8) ? ReadHeaders(ref reader, single ??= [])
                : reader.ValueTextEquals("multiValueHeaders"u8) ? ReadMultiValueHeaders(ref reader)
                : reader.ValueTextEquals("body"u8) ? ReadBody(ref reader)
                : reader.ValueTextEquals("isBase64Encoded"u8) ? ReadEncoding(ref reader)
                : withCookies && reader.ValueTextEquals("cookies"u8) && ReadValues(ref reader, Cookies);
            if (!understood)
            {
                return false;
            }
        }

        if (single is not null)
        {
            foreach (var (name, value) in single)
            {
                Headers.Add(Spelling(name), value);
            }
        }

        return reader.TokenType == JsonTokenType.EndObject;
    }

    /// <summary>The name as <c>multiValueHeaders</c> spelt it, if it is there too.</summary>
    private string Spelling(string name)
    {
        foreach (var (known, _) in Headers)
        {
            if (known.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return known;
            }
        }

        return name;
    }

    private bool ReadStatus(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        var text = Scalar(ref reader);
        Status = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var status) ? status
            : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && reader.TokenType == JsonTokenType.Number ? (int)number
            : 0;
        // Nothing below 200 ends an exchange.
        return Status is >= 200 and <= 599;
    }

    private bool ReadBody(ref Utf8JsonReader reader)
    {
        reader.Read();
        Body = reader.TokenType == JsonTokenType.Null ? null : Scalar(ref reader);
        return Body is not null || reader.TokenType == JsonTokenType.Null;
    }

    private bool ReadEncoding(ref Utf8JsonReader reader)
    {
        reader.Read();
        IsBase64Encoded = reader.TokenType == JsonTokenType.True
            || (reader.TokenType == JsonTokenType.String && string.Equals(reader.GetString(), "true", StringComparison.OrdinalIgnoreCase));
        return reader.TokenType is JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null or JsonTokenType.String;
    }

    private static bool ReadHeaders(ref Utf8JsonReader reader, List<KeyValuePair<string, string>> headers)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return reader.TokenType == JsonTokenType.Null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null)
            {
                continue;
            }

            if (Scalar(ref reader) is not { } value)
            {
                return false;
            }

            headers.Add(new(name, value));
        }

        return true;
    }

    private bool ReadMultiValueHeaders(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return reader.TokenType == JsonTokenType.Null;
        }

        var values = new List<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            values.Clear();
            if (!ReadValues(ref reader, values))
            {
                return false;
            }

            foreach (var value in values)
            {
                Headers.Add(name, value);
            }
        }

        return true;
    }

    private static bool ReadValues(ref Utf8JsonReader reader, List<string> values)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return reader.TokenType == JsonTokenType.Null;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.Null)
            {
                if (Scalar(ref reader) is not { } value)
                {
                    return false;
                }

                values.Add(value);
            }
        }

        return true;
    }

    /// <summary>A string, a number, true or false as text; null for anything else.</summary>
    private static string? Scalar(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => null,
    };
}

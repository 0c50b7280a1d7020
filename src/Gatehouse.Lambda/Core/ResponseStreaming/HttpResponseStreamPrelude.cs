using System.Net;
using System.Text.Json;

namespace Gatehouse.Functions.Core.ResponseStreaming;

/// <summary>What comes before the body of a streamed HTTP answer.</summary>
public class HttpResponseStreamPrelude
{
    /// <summary>The HTTP status. The default is 200.</summary>
    public HttpStatusCode? StatusCode { get; set; }

    /// <summary>Headers with one value each.</summary>
    public IDictionary<string, string> Headers { get; set; } = new Dictionary<string, string>();

    /// <summary>Headers with several values, for REST APIs.</summary>
    public IDictionary<string, IList<string>> MultiValueHeaders { get; set; } = new Dictionary<string, IList<string>>();

    /// <summary>Cookies to set, for function URLs.</summary>
    public IList<string> Cookies { get; set; } = [];

    internal byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            if (StatusCode is { } status) json.WriteNumber("statusCode", (int)status);
            WriteHeaders(json);
            if (Cookies is { Count: > 0 }) WriteArray(json, "cookies", Cookies);
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }

    private void WriteHeaders(Utf8JsonWriter json)
    {
        if (Headers is { Count: > 0 })
        {
            json.WriteStartObject("headers");
            foreach (var (name, value) in Headers) json.WriteString(name, value);
            json.WriteEndObject();
        }
        if (MultiValueHeaders is not { Count: > 0 }) return;
        json.WriteStartObject("multiValueHeaders");
        foreach (var (name, values) in MultiValueHeaders) WriteArray(json, name, values);
        json.WriteEndObject();
    }

    private static void WriteArray(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}

using System.Text;
using System.Text.Json;
using Gatehouse.Testing;

namespace Gatehouse.Conformance.Aws;

/// <summary>The Lambda stubs of the cases, by the names that the data gives them.</summary>
internal static class LambdaStubs
{
    /// <summary>The stub of a name; null when the data describes one that is not known here.</summary>
    public static TestFunction? Create(string name) => name switch
    {
        "echo" => Function.Of<JsonElement, JsonElement>(name, static input => input),
        "echo_event" => Function.Of<JsonElement, object>(name, static input => new { statusCode = 200, body = input.GetRawText(), isBase64Encoded = false }),
        "return_event" => Function.Of<JsonElement, object>(name, static input => new { statusCode = 200, body = input.GetRawText() }),
        "fixed" or "decode" or "json_from_body" => Function.Of<JsonElement, JsonElement>(name, static input => JsonSerializer.Deserialize<JsonElement>(Body(input))),
        _ => null,
    };

    private static string Body(JsonElement input)
    {
        var body = input.GetProperty("body").GetString() ?? throw new InvalidOperationException("The event has no body.");
        return input.TryGetProperty("isBase64Encoded", out var flag) && flag.GetBoolean() ? Encoding.UTF8.GetString(Convert.FromBase64String(body)) : body;
    }
}

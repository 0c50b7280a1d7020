using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gatehouse.Models;

/// <summary>JSON as it stands in AWS's messages: compact, and escaped no more than JSON asks for.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonElement element) => JsonSerializer.Serialize(element, Options);

    public static string Array(IEnumerable<string> values) => JsonSerializer.Serialize(values, Options);
}

using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gatehouse.Local.Rest;

/// <summary>Text as a JSON string.</summary>
internal static class JsonText
{
    public static string Quote(string? text) =>
        text is null ? "null" : "\"" + JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"";
}

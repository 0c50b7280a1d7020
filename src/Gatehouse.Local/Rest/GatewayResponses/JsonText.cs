using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gatehouse.Local.Rest;

/// <summary>Text as a JSON string.</summary>
internal static class JsonText
{
    // The bytes hold U+FFFD where the text has half a surrogate pair.
    public static string Quote(string? text) =>
        text is null ? "null" : "\"" + JsonEncodedText.Encode(Encoding.UTF8.GetBytes(text), JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"";
}

using System.Text.Json;

namespace Gatehouse.Local.WebSockets;

/// <summary>The body of a message.</summary>
internal static class SocketBody
{
    /// <summary>The body when it is a JSON object or array, else null.</summary>
    public static JsonElement? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            var root = JsonSerializer.Deserialize<JsonElement>(SoundJson.Of(body).Span);
            return root.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? root : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

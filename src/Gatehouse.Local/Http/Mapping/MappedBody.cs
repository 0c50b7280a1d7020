using System.Text;
using System.Text.Json;

namespace Gatehouse.Local.Http;

/// <summary>Values of bodies in parameter mappings.</summary>
internal static class MappedBody
{
    private const int Readable = 100 * 1024;

    /// <summary>The value at a path; the whole body when the path is empty; null when there is none.</summary>
    public static string? Read(ReadOnlyMemory<byte> body, BodyPath path)
    {
        if (path.IsWhole)
        {
            return Encoding.UTF8.GetString(body.Span);
        }

        try
        {
            using var document = JsonDocument.Parse(SoundJson.Of(body[..Math.Min(body.Length, Readable)]));
            return path.Find(document.RootElement) is { ValueKind: not JsonValueKind.Null } found
                ? found.ValueKind == JsonValueKind.String ? found.GetString() : found.GetRawText()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

using System.Text.Json;

namespace Gatehouse.Local.Rest;

/// <summary>What keeps a text from being JSON.</summary>
internal static class JsonProblem
{
    private static readonly JsonReaderOptions Deep = new() { MaxDepth = 1_000 };

    /// <summary>The first mistake; null when there is none.</summary>
    public static string? Of(ReadOnlyMemory<byte> text)
    {
        var reader = new Utf8JsonReader(SoundJson.Of(text).Span, Deep);
        try
        {
            while (reader.Read())
            {
            }

            return null;
        }
        catch (JsonException exception)
        {
            return exception.Message;
        }
    }
}

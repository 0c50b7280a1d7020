using System.Text.Json;

namespace Gatehouse.Local;

/// <summary>What functions that failed say.</summary>
internal static class FunctionErrors
{
    /// <summary>The member <c>errorMessage</c> of what the function returned; null when there is none.</summary>
    public static string? Message(ReadOnlyMemory<byte> payload)
    {
        var reader = new Utf8JsonReader(SoundJson.Of(payload).Span);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isMessage = reader.ValueTextEquals("errorMessage"u8);
                reader.Read();
                if (isMessage)
                {
                    return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                }

                reader.Skip();
            }
        }
        catch (JsonException)
        {
        }

        return null;
    }
}

using System.Text.Json;

namespace Gatehouse.Local;

/// <summary>The errors of functions that failed.</summary>
internal static class FunctionErrors
{
    /// <summary>The member <c>errorMessage</c>, or null.</summary>
    public static string? Message(ReadOnlyMemory<byte> payload)
    {
        try
        {
            using var document = JsonDocument.Parse(payload);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("errorMessage"u8, out var message)
                && message.ValueKind == JsonValueKind.String
                    ? message.GetString()
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

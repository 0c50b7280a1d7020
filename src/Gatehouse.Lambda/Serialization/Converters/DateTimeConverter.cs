using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gatehouse.Functions.Serialization.SystemTextJson.Converters;

/// <summary>Reads times as ISO 8601 or as seconds since 1970, and writes ISO 8601.</summary>
public class DateTimeConverter : JsonConverter<DateTime>
{
    /// <inheritdoc/>
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType != JsonTokenType.Number ? reader.GetDateTime()
        : reader.TryGetInt64(out var seconds) ? DateTime.UnixEpoch.AddSeconds(seconds)
        : DateTime.UnixEpoch.AddSeconds(reader.GetDouble());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}

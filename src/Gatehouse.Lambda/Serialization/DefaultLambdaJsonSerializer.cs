using System.Text.Json;
using System.Text.Json.Serialization;
using Gatehouse.Functions.Core;
using Gatehouse.Functions.Serialization.SystemTextJson.Converters;

namespace Gatehouse.Functions.Serialization.SystemTextJson;

/// <summary>
/// The serializer most functions use: member names in any case are read, members are written under their own names unless
/// an attribute says otherwise, nulls are left out.
/// </summary>
public class DefaultLambdaJsonSerializer : AbstractLambdaJsonSerializer, ILambdaSerializer
{
    /// <summary>Creates the serializer.</summary>
    public DefaultLambdaJsonSerializer() : this(customizer: null, jsonWriterCustomizer: null)
    {
    }

    /// <summary>Creates the serializer with other options.</summary>
    /// <param name="customizer">Changes the options.</param>
    public DefaultLambdaJsonSerializer(Action<JsonSerializerOptions>? customizer) : this(customizer, jsonWriterCustomizer: null)
    {
    }

    /// <summary>Creates the serializer with other options.</summary>
    /// <param name="customizer">Changes the options.</param>
    /// <param name="jsonWriterCustomizer">Changes the options of the writer.</param>
    public DefaultLambdaJsonSerializer(Action<JsonSerializerOptions>? customizer, Action<JsonWriterOptions>? jsonWriterCustomizer)
        : base(jsonWriterCustomizer)
    {
        SerializerOptions = CreateOptions();
        customizer?.Invoke(SerializerOptions);
    }

    /// <summary>The options in force.</summary>
    protected JsonSerializerOptions SerializerOptions { get; }

    internal static JsonSerializerOptions CreateOptions() => new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNameCaseInsensitive = true,
        PropertyNamingPolicy = new AwsNamingPolicy(),
        Converters = { new DateTimeConverter(), new MemoryStreamConverter(), new ByteArrayConverter() },
    };

    /// <inheritdoc/>
    protected override void InternalSerialize<T>(Utf8JsonWriter writer, T response) => JsonSerializer.Serialize(writer, response, SerializerOptions);

    /// <inheritdoc/>
    protected override T InternalDeserialize<T>(byte[] utf8Json) => JsonSerializer.Deserialize<T>(utf8Json, SerializerOptions)!;
}

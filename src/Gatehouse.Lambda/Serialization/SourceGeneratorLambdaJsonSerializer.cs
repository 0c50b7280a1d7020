using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Gatehouse.Functions.Core;

namespace Gatehouse.Functions.Serialization.SystemTextJson;

/// <summary>A serializer on generated code: it starts faster and can be trimmed.</summary>
/// <typeparam name="TSGContext">A partial <see cref="JsonSerializerContext"/> that lists the types of events and answers.</typeparam>
public class SourceGeneratorLambdaJsonSerializer<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TSGContext> : AbstractLambdaJsonSerializer, ILambdaSerializer
    where TSGContext : JsonSerializerContext
{
    private readonly JsonSerializerContext _context;

    /// <summary>Creates the serializer.</summary>
    public SourceGeneratorLambdaJsonSerializer() : this(customizer: null, jsonWriterCustomizer: null)
    {
    }

    /// <summary>Creates the serializer with other options.</summary>
    /// <param name="jsonWriterCustomizer">Changes the options of the writer.</param>
    public SourceGeneratorLambdaJsonSerializer(Action<JsonWriterOptions>? jsonWriterCustomizer) : this(customizer: null, jsonWriterCustomizer)
    {
    }

    /// <summary>Creates the serializer with other options.</summary>
    /// <param name="customizer">Changes the options.</param>
    /// <param name="jsonWriterCustomizer">Changes the options of the writer.</param>
    public SourceGeneratorLambdaJsonSerializer(Action<JsonSerializerOptions>? customizer, Action<JsonWriterOptions>? jsonWriterCustomizer = null)
        : base(jsonWriterCustomizer)
    {
        var options = DefaultLambdaJsonSerializer.CreateOptions();
        customizer?.Invoke(options);
        _context = (JsonSerializerContext)Activator.CreateInstance(typeof(TSGContext), options)!;
    }

    /// <inheritdoc/>
    protected override void InternalSerialize<T>(Utf8JsonWriter writer, T response) => JsonSerializer.Serialize(writer, response, TypeInfo<T>());

    /// <inheritdoc/>
    protected override T InternalDeserialize<T>(byte[] utf8Json) => JsonSerializer.Deserialize(utf8Json, TypeInfo<T>())!;

    private JsonTypeInfo<T> TypeInfo<T>() =>
        _context.GetTypeInfo(typeof(T)) as JsonTypeInfo<T>
        ?? throw new JsonSerializerException($"No JsonTypeInfo registered in {_context.GetType().FullName} for type {typeof(T).FullName}.");
}

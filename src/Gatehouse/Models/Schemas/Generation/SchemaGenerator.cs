using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Gatehouse.Models;

/// <summary>Derives the JSON Schema (draft-04) of an API Gateway model from a C# type.</summary>
/// <remarks>
/// The schema accepts what System.Text.Json reads into the type and its DataAnnotations allow. Members that are not nullable are required
/// unless a constructor parameter or <see cref="System.ComponentModel.DefaultValueAttribute"/> gives them a default.
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings-models.html.
/// </remarks>
public static class SchemaGenerator
{
    /// <summary>The value of <c>$schema</c> in every generated schema.</summary>
    public const string Draft = "http://json-schema.org/draft-04/schema#";

    /// <summary>Derives the schema of <paramref name="type"/>. Never throws for a type that cannot be expressed: that is a problem in the result.</summary>
    /// <param name="type">The type that bodies are deserialized into.</param>
    /// <param name="options">How it is deserialized; null for the defaults.</param>
    /// <returns>The schema, the model's name, and what the schema does not say.</returns>
    public static GeneratedSchema Generate(Type type, SchemaGeneratorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        options ??= new SchemaGeneratorOptions();
        var serializer = options.Serializer is null
            ? new JsonSerializerOptions { PropertyNamingPolicy = options.NamingPolicy }
            : new JsonSerializerOptions(options.Serializer);
        serializer.TypeInfoResolver ??= new DefaultJsonTypeInfoResolver();
        var writer = new SchemaWriter(serializer, options.AllowAdditionalProperties);
        var body = writer.Root(type);
        var schema = new JsonObject { ["$schema"] = Draft };
        foreach (var (name, value) in body)
            schema[name] = value?.DeepClone();
        return new GeneratedSchema(schema, writer.Names.Of(type), [.. writer.Problems.Distinct()]);
    }
}

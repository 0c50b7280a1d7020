using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Gatehouse.Models;

/// <summary>Writes the schemas of types, following the serializer's own contracts.</summary>
internal sealed class SchemaWriter(JsonSerializerOptions serializer, bool allowsAdditional)
{
    private const string Definitions = "definitions";
    private readonly Dictionary<Type, JsonObject?> _definitions = [];
    private readonly List<Type> _order = [];
    private Type? _root;
    private bool _isRootReferenced;

    public TypeNames Names { get; } = new();

    public List<SchemaProblem> Problems { get; } = [];

    public JsonSerializerOptions Serializer => serializer;

    public JsonObject Root(Type type)
    {
        _root = type;
        Names.Of(type);
        var schema = Contract(type) is { Kind: JsonTypeInfoKind.Object } contract && ScalarSchemas.Find(type) is null
            ? ObjectOrUnion(contract)
            : Schema(new SchemaSubject(type));
        var definitions = new JsonObject();
        if (_isRootReferenced)
            definitions[Names.Of(type)] = schema.DeepClone();
        foreach (var definition in _order)
            definitions[Names.Of(definition)] = _definitions[definition];
        if (definitions.Count > 0)
            schema[Definitions] = definitions;
        return schema;
    }

    /// <summary>The schema of a value; one that is an object is written once, under <c>definitions</c>.</summary>
    public JsonObject Schema(SchemaSubject subject)
    {
        var type = Nullable.GetUnderlyingType(subject.Type) ?? subject.Type;
        var schema = NotNull(subject with { Type = type });
        return subject.IsNullable ? schema.OrNull() : schema;
    }

    public void Problem(Type type, string? member, string text) => Problems.Add(new SchemaProblem(TypeNames.Display(type), member, text));

    private void Problem(SchemaSubject subject, string text) => Problem(subject.Owner ?? subject.Type, subject.Member, text);

    private JsonObject NotNull(SchemaSubject subject)
    {
        var type = subject.Type;
        if (subject.Converter is { } custom && !IsKnown(custom))
        {
            Problem(subject, $"what {TypeNames.Display(custom.GetType())} reads is not known, so any value is accepted; give the schema as JSON");
            return [];
        }

        if (type.IsEnum)
            return EnumSchema.Of(type, WithConverter(subject.Converter), text => Problem(subject, text));
        if (ScalarSchemas.Find(type) is { } scalar)
            return NumberSchema.Adapt(scalar, subject.NumberHandling ?? serializer.NumberHandling);
        if (Contract(type) is not { } contract)
            return [];
        return contract.Kind switch
        {
            JsonTypeInfoKind.Enumerable => Array(contract, subject),
            JsonTypeInfoKind.Dictionary => Dictionary(contract, subject),
            JsonTypeInfoKind.Object => Reference(contract),
            _ => Opaque(contract, subject),
        };
    }

    private JsonTypeInfo? Contract(Type type)
    {
        try
        {
            return serializer.GetTypeInfo(type);
        }
        catch (Exception exception) when (exception is InvalidOperationException or NotSupportedException or ArgumentException or JsonException)
        {
            Problem(type, null, $"System.Text.Json cannot read the type ({exception.Message}), so any value is accepted");
            return null;
        }
    }

    private JsonSerializerOptions WithConverter(JsonConverter? converter) =>
        converter is null ? serializer : new JsonSerializerOptions(serializer) { Converters = { converter } };

    private static bool IsKnown(JsonConverter converter) => converter.GetType().Assembly == typeof(JsonConverter).Assembly;

    private JsonObject Opaque(JsonTypeInfo contract, SchemaSubject subject)
    {
        Problem(subject, IsKnown(contract.Converter)
            ? $"System.Text.Json does not read {TypeNames.Display(contract.Type)}, so any value is accepted; use another type"
            : $"what {TypeNames.Display(contract.Converter.GetType())} reads is not known, so any value is accepted; give the schema as JSON");
        return [];
    }

    private JsonObject Array(JsonTypeInfo contract, SchemaSubject subject)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Schema(subject.Element(contract.ElementType!, 0)) };
        var isSet = contract.Type.GetInterfaces().Append(contract.Type)
            .Any(type => type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ISet<>) || type.GetGenericTypeDefinition() == typeof(IReadOnlySet<>)));
        if (isSet)
            schema["uniqueItems"] = true;
        return schema;
    }

    private JsonObject Dictionary(JsonTypeInfo contract, SchemaSubject subject)
    {
        var value = Schema(subject.Element(contract.ElementType!, 1));
        var key = contract.KeyType!;
        if (key.IsEnum && EnumSchema.Of(key, WithConverter(new JsonStringEnumConverter()), _ => { })["enum"] is JsonArray names)
        {
            var properties = names.ToDictionary(name => name!.GetValue<string>(), JsonNode? (_) => value.DeepClone());
            return new JsonObject { ["type"] = "object", ["properties"] = new JsonObject(properties), ["additionalProperties"] = false };
        }

        if (ScalarSchemas.Find(key)?.TypeName() == "integer")
        {
            return new JsonObject
            {
                ["type"] = "object", ["patternProperties"] = new JsonObject { ["^-?[0-9]+$"] = value }, ["additionalProperties"] = false,
            };
        }

        return new JsonObject { ["type"] = "object", ["additionalProperties"] = value };
    }

    private JsonObject Reference(JsonTypeInfo contract)
    {
        var type = contract.Type;
        if (type == _root)
        {
            _isRootReferenced = true;
        }
        else if (!_definitions.ContainsKey(type))
        {
            Names.Of(type);
            _order.Add(type);
            _definitions[type] = null;
            _definitions[type] = ObjectOrUnion(contract);
        }

        return new JsonObject { ["$ref"] = $"#/{Definitions}/{Names.Of(type)}" };
    }

    private JsonObject ObjectOrUnion(JsonTypeInfo contract)
    {
        var objects = new ObjectSchemaWriter(this, allowsAdditional);
        if (contract.PolymorphismOptions is { DerivedTypes.Count: > 0 } union)
            return Union(contract, union, objects);
        if (contract.Type.IsAbstract || contract.Type.IsInterface)
        {
            Problem(contract.Type, null, "an abstract type cannot be read, so any object is accepted; list its types with [JsonDerivedType]");
            return new JsonObject { ["type"] = "object" };
        }

        return objects.Write(contract);
    }

    private JsonObject Union(JsonTypeInfo contract, JsonPolymorphismOptions union, ObjectSchemaWriter objects)
    {
        var alternatives = new JsonArray();
        foreach (var derived in union.DerivedTypes)
        {
            if (derived.TypeDiscriminator is null && derived.DerivedType != contract.Type)
                Problem(contract.Type, null, $"{TypeNames.Display(derived.DerivedType)} cannot be read without a discriminator; give one in [JsonDerivedType]");
            else if (Contract(derived.DerivedType) is { } type)
                alternatives.Add((JsonNode)objects.Write(type, union.TypeDiscriminatorPropertyName, derived.TypeDiscriminator));
        }

        // Without a discriminator the serializer reads the type itself.
        if (!contract.Type.IsAbstract && !contract.Type.IsInterface)
            alternatives.Add((JsonNode)objects.Write(contract));
        // Where unknown members are allowed, the type itself also fits the values of those derived from it.
        return new JsonObject { [allowsAdditional ? "anyOf" : "oneOf"] = alternatives };
    }
}

using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Gatehouse;

/// <summary>Puts doc comments into the schemas of models that were derived from C# types; a description that is there stays.</summary>
internal sealed class ModelComments(DocComments comments)
{
    private static readonly JsonSerializerOptions Contracts = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    private readonly Dictionary<string, Type> _definitions = new(StringComparer.Ordinal);

    public Model Describe(Model model)
    {
        if (model.Source.Value is not { } type || model.Schema.Value is not TemplateMap schema)
        {
            return model;
        }

        _definitions.Clear();
        var root = Object(schema, type);
        for (var described = new HashSet<string>(StringComparer.Ordinal); _definitions.Keys.FirstOrDefault(name => !described.Contains(name)) is { } name;)
        {
            described.Add(name);
            if (root["definitions"] is TemplateMap definitions && definitions[name] is TemplateMap definition)
            {
                root = With(root, "definitions", With(definitions, name, Object(definition, _definitions[name])));
            }
        }

        return model with { Schema = new(root) };
    }

    private TemplateMap Object(TemplateMap schema, Type type)
    {
        var described = Described(schema, comments.Summary(type));
        if (described["properties"] is not TemplateMap properties || Contract(type) is not { Kind: JsonTypeInfoKind.Object } contract)
        {
            return described;
        }

        var members = contract.Properties.Where(property => property.AttributeProvider is PropertyInfo)
            .ToDictionary(property => property.Name, property => (PropertyInfo)property.AttributeProvider!, StringComparer.Ordinal);
        return With(described, "properties", new TemplateMap(properties.Members.Select(member => KeyValuePair.Create(
            member.Key, members.TryGetValue(member.Key, out var property) ? Property(member.Value, property) : member.Value))));
    }

    private TemplateValue Property(TemplateValue schema, PropertyInfo property)
    {
        foreach (var name in References(schema))
        {
            _definitions.TryAdd(name, Element(property.PropertyType));
        }

        // Beside $ref nothing counts.
        return schema is TemplateMap map && map["$ref"] is null ? Described(map, comments.Summary(property)) : schema;
    }

    private static TemplateMap Described(TemplateMap schema, string? description) =>
        description is null || schema["description"] is not null ? schema : With(schema, "description", description);

    private static TemplateMap With(TemplateMap map, string name, TemplateValue value) => new(map.Members.Append(new(name, value)));

    private static IEnumerable<string> References(TemplateValue schema) => schema switch
    {
        TemplateMap map => map.Members.SelectMany(member =>
            member is { Key: "$ref", Value: TemplateString { Text.Literal: { } target } } && target.StartsWith("#/definitions/", StringComparison.Ordinal)
                ? [target["#/definitions/".Length..]]
                : References(member.Value)),
        TemplateList list => list.Items.SelectMany(References),
        _ => [],
    };

    private static JsonTypeInfo? Contract(Type type)
    {
        try
        {
            return Contracts.GetTypeInfo(type);
        }
        catch (Exception exception) when (exception is InvalidOperationException or NotSupportedException or ArgumentException or JsonException)
        {
            // That the serializer does not take the type is told where the model is written.
            return null;
        }
    }

    /// <summary>The type of what a property holds, or of the items of its lists and dictionaries.</summary>
    private static Type Element(Type type) => Nullable.GetUnderlyingType(type) is { } underlying ? underlying
        : Contract(type) is { ElementType: { } element } ? Element(element)
        : type;
}

using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Gatehouse.Models;

/// <summary>Writes the schema of an object type, member by member in the order of declaration.</summary>
internal sealed class ObjectSchemaWriter(SchemaWriter writer, bool allowsAdditional)
{
    private readonly NullabilityInfoContext _nullability = new();

    public JsonObject Write(JsonTypeInfo contract, string? discriminatorName = null, object? discriminator = null)
    {
        var schema = new JsonObject();
        MemberAnnotations.Describe(schema, contract.Type.GetCustomAttributes(inherit: true).OfType<Attribute>());
        schema["type"] = "object";
        var properties = new JsonObject();
        var required = new JsonArray();
        if (discriminatorName is not null && discriminator is not null)
        {
            properties[discriminatorName] = new JsonObject { ["enum"] = new JsonArray(JsonValue.Create(discriminator)) };
            required.Add(discriminatorName);
        }

        foreach (var property in contract.Properties.Where(IsRead))
            Write(contract.Type, property, properties, required);
        if (properties.Count > 0)
            schema["properties"] = properties;
        if (required.Count > 0)
            schema["required"] = required;
        var isOpen = IsOpen(contract);
        if (!isOpen)
            schema["additionalProperties"] = false;
        if (properties.Count == 0 && !isOpen)
            writer.Problem(contract.Type, null, "no member is read, so only {} is accepted; give the type public properties with a setter or a constructor");
        return schema;
    }

    /// <summary>Whether the serializer takes the member from JSON. Read-only members are computed.</summary>
    private static bool IsRead(JsonPropertyInfo property) =>
        !property.IsExtensionData
        && (property.Set is not null || property.AssociatedParameter is not null || property.ObjectCreationHandling == JsonObjectCreationHandling.Populate);

    private bool IsOpen(JsonTypeInfo contract) =>
        contract.Properties.Any(property => property.IsExtensionData)
        || (contract.UnmappedMemberHandling is { } handling ? handling == JsonUnmappedMemberHandling.Skip : allowsAdditional);

    private void Write(Type owner, JsonPropertyInfo property, JsonObject properties, JsonArray required)
    {
        var attributes = Attributes(property.AttributeProvider).Concat(Attributes(property.AssociatedParameter?.AttributeProvider)).ToArray();
        var nullability = Nullability(property);
        var isDemanded = property.IsRequired || attributes.OfType<RequiredAttribute>().Any();
        var isNullable = Nullable.GetUnderlyingType(property.PropertyType) is not null
            || (!property.PropertyType.IsValueType && TypeParameters.IsAnnotated(property.AttributeProvider as PropertyInfo, nullability));
        var hasDefault = property.AssociatedParameter is { HasDefaultValue: true } || attributes.OfType<DefaultValueAttribute>().Any();
        var subject = new SchemaSubject(property.PropertyType)
        {
            Nullability = nullability,
            Declared = TypeParameters.Declared(property.AttributeProvider as PropertyInfo),
            Converter = property.CustomConverter,
            NumberHandling = property.NumberHandling,
            Owner = owner,
            Member = MemberName(property),
        };
        var schema = writer.Schema(subject);
        new MemberAnnotations(schema, subject, writer).Apply(attributes);
        properties[property.Name] = isNullable && !attributes.OfType<RequiredAttribute>().Any() && property.PropertyType != typeof(object) ? schema.OrNull() : schema;
        if (isDemanded || (!isNullable && !hasDefault))
            required.Add(property.Name);
    }

    private NullabilityInfo? Nullability(JsonPropertyInfo property) => property.AttributeProvider switch
    {
        PropertyInfo member => _nullability.Create(member),
        FieldInfo field => _nullability.Create(field),
        _ => null,
    };

    private static string MemberName(JsonPropertyInfo property) => (property.AttributeProvider as MemberInfo)?.Name ?? property.Name;

    private static IEnumerable<Attribute> Attributes(ICustomAttributeProvider? provider) => provider switch
    {
        MemberInfo member => member.GetCustomAttributes(inherit: true).OfType<Attribute>(),
        not null => provider.GetCustomAttributes(inherit: true).OfType<Attribute>(),
        _ => [],
    };
}

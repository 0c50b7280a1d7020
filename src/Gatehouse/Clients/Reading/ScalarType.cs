namespace Gatehouse.Clients;

/// <summary>Makes the type of a single value.</summary>
internal static class ScalarType
{
    public static ClientType Of(TemplateMap schema, string type, SchemaPlace place, SchemaTypes types) => type switch
    {
        "string" when schema["enum"] is TemplateList { Items.Count: > 0 } values => Enum(schema, values, place, types),
        "string" => new ClientType.Scalar(Text(Format(schema))),
        "boolean" => new ClientType.Scalar(ScalarKind.Boolean),
        "integer" => new ClientType.Scalar(Format(schema) == "int32" ? ScalarKind.Int32 : ScalarKind.Int64),
        "number" => new ClientType.Scalar(Number(Format(schema))),
        _ => types.Untyped(place.Place, $"there is no type '{type}'"),
    };

    private static ClientType Enum(TemplateMap schema, TemplateList values, SchemaPlace place, SchemaTypes types)
    {
        var texts = values.Items.OfType<TemplateString>().Select(item => item.Text.Literal).OfType<string>().Distinct(StringComparer.Ordinal).ToValueList();
        return texts.Count > 0 && values.Items.All(item => item is TemplateNull or TemplateString { Text.Literal: not null })
            ? types.Declare(place, ObjectType.Description(schema), type => new ClientDeclaration.Enum(type.Name, null, texts))
            : new ClientType.Scalar(ScalarKind.Text);
    }

    private static string? Format(TemplateMap schema) => schema["format"] is TemplateString { Text.Literal: { } format } ? format : null;

    private static ScalarKind Text(string? format) => format switch
    {
        "date-time" => ScalarKind.Timestamp,
        "date" => ScalarKind.Date,
        "uuid" => ScalarKind.Uuid,
        "uri" => ScalarKind.Uri,
        "byte" => ScalarKind.Bytes,
        _ => ScalarKind.Text,
    };

    private static ScalarKind Number(string? format) => format switch
    {
        "float" => ScalarKind.Single,
        "decimal" => ScalarKind.Decimal,
        _ => ScalarKind.Double,
    };
}

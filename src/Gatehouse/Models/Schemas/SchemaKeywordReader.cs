using System.Collections.Frozen;
using System.Text.Json;

namespace Gatehouse.Models;

/// <summary>Reads the keywords of one schema into its node. Unknown keywords mean nothing; known ones with a wrong value are problems.</summary>
internal sealed class SchemaKeywordReader(SchemaCompiler compiler, SchemaLocation schema, SchemaNode node)
{
    private readonly List<SchemaKeyword> _keywords = [];

    public void Read()
    {
        ReadItems();
        ReadMembers();
        foreach (var member in schema.Element.EnumerateObject())
            Read(schema.Child(member.Name, member.Value), member.Name);
        // "format" is checked after all others.
        node.Keywords = [.. _keywords.OrderBy(keyword => keyword.Name == "format").ThenBy(keyword => keyword.Name, StringComparer.Ordinal)];
    }

    private void Read(SchemaLocation at, string name)
    {
        SchemaKeyword? keyword = name switch
        {
            "type" => Type(at),
            "enum" => Enum(at),
            "minimum" or "maximum" => Bound(at, name),
            "multipleOf" => MultipleOf(at),
            "minLength" or "maxLength" => Count(at) is { } length ? new LengthKeyword(name == "minLength", length) : null,
            "minItems" or "maxItems" => Count(at) is { } items ? new ItemCountKeyword(name == "minItems", items) : null,
            "minProperties" or "maxProperties" => Count(at) is { } properties ? new PropertyCountKeyword(name == "minProperties", properties) : null,
            "pattern" => Regex(at) is { } pattern ? new PatternKeyword(pattern) : null,
            "format" => Text(at) is { } format && StringFormat.Find(format) is { } known ? new FormatKeyword(known) : null,
            "uniqueItems" => Flag(at) ? new UniqueItemsKeyword() : null,
            "required" => Strings(at) is { } required ? new RequiredKeyword(required) : null,
            "dependencies" => Dependencies(at),
            "allOf" or "anyOf" or "oneOf" => Schemas(at) is { } schemas ? new CombiningKeyword(name, schemas) : null,
            "not" => new NotKeyword(compiler.Node(at)),
            _ => null,
        };
        if (keyword is not null)
            _keywords.Add(keyword);
    }

    private void ReadItems()
    {
        if (Find("items") is not { } items)
            return;
        if (items.Element.ValueKind != JsonValueKind.Array)
        {
            node.Items = compiler.Node(items);
            return;
        }

        node.Tuple = Schemas(items) ?? [];
        if (Find("additionalItems") is not { } additional || IsFlag(additional, true))
            return;
        if (IsFlag(additional, false))
            _keywords.Add(new AdditionalItemsKeyword(node.Tuple.Length));
        else
            node.AdditionalItems = compiler.Node(additional);
    }

    private void ReadMembers()
    {
        var properties = Map("properties");
        var patterns = (from member in Map("patternProperties") let regex = Pattern(member.At, member.Name) where regex is not null
                        select (regex, member.At)).ToArray();
        node.Properties = properties.ToFrozenDictionary(member => member.Name, member => compiler.Node(member.At), StringComparer.Ordinal);
        node.PatternProperties = [.. patterns.Select(pattern => (pattern.regex!, compiler.Node(pattern.At)))];
        if (Find("additionalProperties") is not { } additional || IsFlag(additional, true))
            return;
        if (IsFlag(additional, false))
            _keywords.Add(new AdditionalPropertiesKeyword(properties.Select(member => member.Name), [.. patterns.Select(pattern => pattern.regex!)]));
        else
            node.AdditionalProperties = compiler.Node(additional);
    }

    private SchemaLocation? Find(string name) =>
        schema.Element.TryGetProperty(name, out var value) ? schema.Child(name, value) : null;

    private (string Name, SchemaLocation At)[] Map(string name)
    {
        if (Find(name) is not { } map)
            return [];
        if (map.Element.ValueKind == JsonValueKind.Object)
            return [.. map.Element.EnumerateObject().DistinctBy(member => member.Name).Select(member => (member.Name, map.Child(member.Name, map.Element.GetProperty(member.Name))))];
        compiler.Problem(map, "must be an object of schemas");
        return [];
    }

    private TypeKeyword? Type(SchemaLocation at)
    {
        var names = at.Element.ValueKind == JsonValueKind.Array ? Strings(at) : Text(at) is { } name ? [name] : null;
        if (names is null)
            return null;
        var kinds = JsonKinds.None;
        foreach (var type in names)
        {
            var kind = JsonKindsExtensions.Parse(type);
            if (kind == JsonKinds.None)
                compiler.Problem(at, $"'{type}' is no type: array, boolean, integer, null, number, object and string are");
            kinds |= kind;
        }

        return new TypeKeyword(kinds);
    }

    private EnumKeyword? Enum(SchemaLocation at)
    {
        if (at.Element.ValueKind == JsonValueKind.Array && at.Element.GetArrayLength() > 0)
            return new EnumKeyword(at.Element);
        compiler.Problem(at, "must be an array with at least one value");
        return null;
    }

    private BoundKeyword? Bound(SchemaLocation at, string name)
    {
        if (!IsNumber(at))
            return null;
        var exclusive = name == "minimum" ? "exclusiveMinimum" : "exclusiveMaximum";
        return new BoundKeyword(name == "minimum", at.Element, Find(exclusive) is { } flag && Flag(flag));
    }

    private MultipleOfKeyword? MultipleOf(SchemaLocation at)
    {
        if (!IsNumber(at))
            return null;
        if (JsonNumber.From(at.Element).IsPositive)
            return new MultipleOfKeyword(at.Element);
        compiler.Problem(at, "must be greater than 0");
        return null;
    }

    private DependenciesKeyword? Dependencies(SchemaLocation at)
    {
        var properties = new List<(string, string[])>();
        var schemas = new List<(string, SchemaNode)>();
        foreach (var (name, dependency) in Map("dependencies"))
        {
            if (dependency.Element.ValueKind != JsonValueKind.Array)
                schemas.Add((name, compiler.Node(dependency)));
            else if (Strings(dependency) is { } required)
                properties.Add((name, [.. required.Order(StringComparer.Ordinal)]));
        }

        return new DependenciesKeyword(properties, schemas);
    }

    private SchemaNode[]? Schemas(SchemaLocation at)
    {
        if (at.Element.ValueKind == JsonValueKind.Array && at.Element.GetArrayLength() > 0)
            return [.. SchemaChildren.InArray(at).Select(compiler.Node)];
        compiler.Problem(at, "must be an array with at least one schema");
        return null;
    }

    private string[]? Strings(SchemaLocation at)
    {
        if (at.Element.ValueKind == JsonValueKind.Array && at.Element.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String))
            return [.. at.Element.EnumerateArray().Select(item => item.GetString()!)];
        compiler.Problem(at, "must be an array of strings");
        return null;
    }

    private EcmaRegex? Regex(SchemaLocation at) => Text(at) is { } pattern ? Pattern(at, pattern) : null;

    private EcmaRegex? Pattern(SchemaLocation at, string pattern)
    {
        if (EcmaRegex.TryParse(pattern, out var regex))
            return regex;
        compiler.Problem(at, $"'{pattern}' is not a regular expression of ECMA 262");
        return null;
    }

    private string? Text(SchemaLocation at)
    {
        if (at.Element.ValueKind == JsonValueKind.String)
            return at.Element.GetString();
        compiler.Problem(at, "must be a string");
        return null;
    }

    private bool Flag(SchemaLocation at)
    {
        if (at.Element.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            compiler.Problem(at, "must be true or false");
        return at.Element.ValueKind == JsonValueKind.True;
    }

    private static bool IsFlag(SchemaLocation at, bool value) => at.Element.ValueKind == (value ? JsonValueKind.True : JsonValueKind.False);

    private bool IsNumber(SchemaLocation at)
    {
        if (at.Element.ValueKind == JsonValueKind.Number)
            return true;
        compiler.Problem(at, "must be a number");
        return false;
    }

    private long? Count(SchemaLocation at)
    {
        if (at.Element.ValueKind == JsonValueKind.Number && at.Element.TryGetDecimal(out var count) && count >= 0 && decimal.IsInteger(count))
            return (long)Math.Min(count, long.MaxValue);
        compiler.Problem(at, "must be an integer of at least 0");
        return null;
    }
}

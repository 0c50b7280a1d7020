using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gatehouse.Models;

/// <summary>Writes what the attributes of a member demand into its schema.</summary>
internal sealed class MemberAnnotations(JsonObject schema, SchemaSubject subject, SchemaWriter writer)
{
    private const string Base64 = "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$";

    public static void Describe(JsonObject schema, IEnumerable<Attribute> attributes)
    {
        foreach (var attribute in attributes)
        {
            var (title, description) = attribute switch
            {
                DescriptionAttribute text => (null, text.Description),
                DisplayNameAttribute text => (text.DisplayName, null),
                DisplayAttribute { ResourceType: null } text => (text.Name, text.Description),
                _ => (null, null),
            };
            if (!string.IsNullOrEmpty(title))
                schema["title"] = title;
            if (!string.IsNullOrEmpty(description))
                schema["description"] = description;
        }
    }

    public void Apply(IReadOnlyList<Attribute> attributes)
    {
        foreach (var attribute in attributes.OfType<ValidationAttribute>())
            Apply(attribute);
        // Beside $ref nothing counts, a description no more than the rest.
        if (!schema.ContainsKey("$ref"))
            Describe(schema, attributes);
    }

    private void Apply(ValidationAttribute attribute)
    {
        switch (attribute)
        {
            case RequiredAttribute required:
                if (!required.AllowEmptyStrings && subject.Type == typeof(string) && !schema.ContainsKey("minLength"))
                    schema["minLength"] = 1;
                break;
            case StringLengthAttribute length:
                Size("min", length.MinimumLength, attribute);
                Size("max", length.MaximumLength, attribute);
                break;
            case MinLengthAttribute length:
                Size("min", length.Length, attribute);
                break;
            case MaxLengthAttribute length:
                Size("max", length.Length, attribute);
                break;
            case LengthAttribute length:
                Size("min", length.MinimumLength, attribute);
                Size("max", length.MaximumLength, attribute);
                break;
            case RangeAttribute range:
                Range(range);
                break;
            case RegularExpressionAttribute expression:
                Pattern(expression);
                break;
            case EmailAddressAttribute:
                Text("format", "email", attribute);
                break;
            case UrlAttribute:
                Text("format", "uri", attribute);
                break;
            case Base64StringAttribute:
                Text("pattern", Base64, attribute);
                break;
            case AllowedValuesAttribute allowed:
                schema["enum"] = Values(allowed.Values);
                break;
            case DeniedValuesAttribute denied:
                schema["not"] = new JsonObject { ["enum"] = Values(denied.Values) };
                break;
            case EnumDataTypeAttribute { EnumType: var type } when subject.Type == typeof(string):
                schema["enum"] = new JsonArray([.. Enum.GetNames(type)]);
                break;
            case DataTypeAttribute data when data.GetType() == typeof(DataTypeAttribute):
                break; // [DataType] tells how to show a value and checks nothing.
            default:
                Problem(attribute, "has no counterpart in draft-04; check it in the function");
                break;
        }
    }

    private void Problem(ValidationAttribute attribute, string text)
    {
        const string Suffix = "Attribute";
        var name = attribute.GetType().Name;
        if (name.EndsWith(Suffix, StringComparison.Ordinal))
            name = name[..^Suffix.Length];
        writer.Problem(subject.Owner ?? subject.Type, subject.Member, $"[{name}] {text}");
    }

    private void Size(string side, int size, ValidationAttribute attribute)
    {
        var unit = schema.TypeName() switch { "string" => "Length", "array" => "Items", "object" => "Properties", _ => null };
        if (unit is null)
            Problem(attribute, $"does not apply to {TypeNames.Display(subject.Type)} and was left out");
        else if (side == "max" ? size >= 0 : size > 0)
            schema[side + unit] = size;
    }

    private void Text(string keyword, string value, ValidationAttribute attribute)
    {
        if (schema.TypeName() == "string")
            schema.Require(keyword, value);
        else
            Problem(attribute, $"does not apply to {TypeNames.Display(subject.Type)} and was left out");
    }

    private void Pattern(RegularExpressionAttribute attribute)
    {
        // The attribute asks for the whole text to match, a schema for any part of it.
        var isWhole = attribute.Pattern.StartsWith('^') && attribute.Pattern.EndsWith('$') && !attribute.Pattern.EndsWith("\\$", StringComparison.Ordinal)
            && !attribute.Pattern.Contains('|', StringComparison.Ordinal);
        var pattern = isWhole ? attribute.Pattern : $"^(?:{attribute.Pattern})$";
        if (EcmaRegex.TryParse(pattern, out _))
            Text("pattern", pattern, attribute);
        else
            Problem(attribute, $"'{attribute.Pattern}' is no regular expression of ECMA 262 and was left out; rewrite it without what only .NET knows");
    }

    private void Range(RangeAttribute range)
    {
        if (schema.TypeName() is not ("integer" or "number"))
        {
            Problem(range, $"does not apply to {TypeNames.Display(subject.Type)} and was left out; check it in the function");
            return;
        }

        if (!TryBound(range.Minimum, out var minimum) || !TryBound(range.Maximum, out var maximum))
        {
            Problem(range, "has bounds that are not numbers and was left out");
            return;
        }

        Bound("minimum", "exclusiveMinimum", minimum, range.MinimumIsExclusive);
        Bound("maximum", "exclusiveMaximum", maximum, range.MaximumIsExclusive);
        if (schema["type"] is JsonArray types && types.Any(type => type!.GetValue<string>() == "string"))
            Problem(range, "is not checked for numbers written as text; check it in the function");
    }

    private void Bound(string keyword, string exclusive, decimal? bound, bool isExclusive)
    {
        if (bound is null)
            return;
        schema[keyword] = bound.Value;
        if (isExclusive)
            schema[exclusive] = true;
    }

    /// <summary>Reads a bound; null is one that no value passes, such as <see cref="double.MaxValue"/>.</summary>
    private static bool TryBound(object bound, out decimal? number)
    {
        number = null;
        if (bound is double real)
        {
            if (double.IsNaN(real))
                return false;
            if (Math.Abs(real) < 1e28)
                number = (decimal)real;
            return true;
        }

        if (!decimal.TryParse(Convert.ToString(bound, CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            return false;
        number = value;
        return true;
    }

    private JsonArray Values(object?[] values) =>
        [.. values.Select(value => value is null ? null : JsonSerializer.SerializeToNode(value, value.GetType(), writer.Serializer))];
}

using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gatehouse;

/// <summary>A value of a template: what JSON can say, with text that may hold references.</summary>
/// <remarks>
/// Immutable, with structural equality in which the order of members does not count.
/// Strings, numbers and booleans convert by themselves; <see cref="Parse(string)"/> reads JSON.
/// </remarks>
public abstract record TemplateValue
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    private protected TemplateValue()
    {
    }

    /// <summary>The JSON value null.</summary>
    public static TemplateValue Null { get; } = new TemplateNull();

    /// <summary>Reads JSON. Intrinsic functions stay maps with one <c>Fn::</c> or <c>Ref</c> member.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static TemplateValue Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return From(document.RootElement);
    }

    /// <summary>Takes over a JSON value. Intrinsic functions stay maps with one <c>Fn::</c> or <c>Ref</c> member.</summary>
    public static TemplateValue From(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new TemplateMap(element.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, From(member.Value)))),
        JsonValueKind.Array => new TemplateList(element.EnumerateArray().Select(From).ToValueList()),
        JsonValueKind.String => new TemplateString(element.GetString()!),
        JsonValueKind.Number => TemplateNumber.Of(element.GetRawText()),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => Null,
    };

    /// <summary>The value as compact JSON; references appear as <c>Ref</c>, <c>Fn::GetAtt</c> and <c>Fn::Sub</c>.</summary>
    public string ToJson(bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, indented ? Indented : Compact))
        {
            WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the value as JSON.</summary>
    public abstract void WriteTo(Utf8JsonWriter writer);

    /// <inheritdoc/>
    public sealed override string ToString() => ToJson();

    /// <summary>Text.</summary>
    public static implicit operator TemplateValue(string text) => new TemplateString(text);

    /// <summary>Text that may hold references.</summary>
    public static implicit operator TemplateValue(TemplateText text) => new TemplateString(text);

    /// <summary>A JSON boolean.</summary>
    public static implicit operator TemplateValue(bool value) => new TemplateBoolean(value);

    /// <summary>A JSON number.</summary>
    public static implicit operator TemplateValue(long value) => new TemplateNumber(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A JSON number.</summary>
    public static implicit operator TemplateValue(double value) => TemplateNumber.Of(value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>A JSON array.</summary>
    public static implicit operator TemplateValue(ValueList<TemplateValue> items) => new TemplateList(items);

    /// <summary>A JSON array of texts.</summary>
    public static implicit operator TemplateValue(ValueList<TemplateText> items) =>
        new TemplateList(items.Select(item => (TemplateValue)item).ToValueList());
}

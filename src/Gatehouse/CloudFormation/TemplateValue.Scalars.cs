using System.Globalization;
using System.Text.Json;

namespace Gatehouse;

/// <summary>The JSON value null.</summary>
public sealed record TemplateNull : TemplateValue
{
    internal TemplateNull()
    {
    }

    /// <inheritdoc/>
    public override void WriteTo(Utf8JsonWriter writer) => writer.WriteNullValue();
}

/// <summary>A JSON boolean.</summary>
/// <param name="Value">The truth.</param>
public sealed record TemplateBoolean(bool Value) : TemplateValue
{
    /// <inheritdoc/>
    public override void WriteTo(Utf8JsonWriter writer) => writer.WriteBooleanValue(Value);
}

/// <summary>A JSON number, kept in its shortest decimal form so that <c>1</c> and <c>1.0</c> are one value.</summary>
/// <param name="Text">The number as JSON writes it.</param>
public sealed record TemplateNumber(string Text) : TemplateValue
{
    /// <summary>Reads a number as JSON writes it.</summary>
    public static TemplateNumber Of(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new(number.ToString("0.#############################", CultureInfo.InvariantCulture))
            : new(text);

    /// <inheritdoc/>
    public override void WriteTo(Utf8JsonWriter writer) => writer.WriteRawValue(Text);
}

/// <summary>Text that may hold references.</summary>
/// <param name="Text">The text.</param>
public sealed record TemplateString(TemplateText Text) : TemplateValue
{
    /// <inheritdoc/>
    public override void WriteTo(Utf8JsonWriter writer) => TextWriter.Write(writer, Text);
}

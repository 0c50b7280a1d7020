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

/// <summary>A JSON number. It is written as it was read, and equal by value: <c>2</c> and <c>2.0</c> are one number.</summary>
/// <param name="Text">The number as JSON writes it.</param>
public sealed record TemplateNumber(string Text) : TemplateValue
{
    /// <summary>Reads a number as JSON writes it.</summary>
    public static TemplateNumber Of(string text) => new(text);

    /// <inheritdoc/>
    public override void WriteTo(Utf8JsonWriter writer) => writer.WriteRawValue(Text);

    /// <inheritdoc/>
    public bool Equals(TemplateNumber? other) =>
        other is not null
        && (string.Equals(Text, other.Text, StringComparison.Ordinal)
            || (TryGetDecimal(out var mine) && other.TryGetDecimal(out var theirs) && mine == theirs));

    /// <inheritdoc/>
    public override int GetHashCode() =>
        TryGetDecimal(out var number) ? number.GetHashCode() : Text.GetHashCode(StringComparison.Ordinal);

    private bool TryGetDecimal(out decimal number) =>
        decimal.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}

/// <summary>Text that may hold references.</summary>
/// <param name="Text">The text.</param>
public sealed record TemplateString(TemplateText Text) : TemplateValue
{
    /// <inheritdoc/>
    public override void WriteTo(Utf8JsonWriter writer) => TemplateTextWriter.Write(writer, Text);
}

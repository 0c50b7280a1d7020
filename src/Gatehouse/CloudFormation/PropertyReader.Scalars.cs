using System.Globalization;

namespace Gatehouse.CloudFormation;

internal sealed partial class PropertyReader
{
    /// <summary>Text, with its references; numbers and booleans become text. Null when absent.</summary>
    public TemplateText? Text(string name)
    {
        var value = Take(name);
        if (value is null)
        {
            return null;
        }

        var text = Coercion.ToText(value);
        if (text is null)
        {
            Complain(name, "text", value);
        }

        return text;
    }

    /// <summary>Text that must be there; a diagnostic and empty text where it is not.</summary>
    public TemplateText RequiredText(string name)
    {
        if (Take(name) is null)
        {
            if (Map[name] is TemplateNull)
            {
                // A null is reported where it was written, or where a function gave none.
                return TemplateText.Empty;
            }

            Diagnostics.Add(DiagnosticCatalogue.RequiredPropertyMissing.At(Location, Path(name), Owner));
            return TemplateText.Empty;
        }

        return Text(name) ?? TemplateText.Empty;
    }

    /// <summary>Text that must be known now: pseudo parameters are filled in, other references are a diagnostic. Null when absent.</summary>
    public string? Literal(string name) => Text(name) is { } text ? Known(name, text) : null;

    /// <summary>Text that must be there and known now; a diagnostic and empty text where it is not.</summary>
    public string RequiredLiteral(string name) => Known(name, RequiredText(name)) ?? "";

    /// <summary>A boolean or "true"/"false". Null when absent.</summary>
    public bool? Bool(string name)
    {
        if (Scalar(name, "true or false") is not { } text)
        {
            return null;
        }

        if (bool.TryParse(text, out var truth))
        {
            return truth;
        }

        Complain(name, "true or false", text);
        return null;
    }

    /// <summary>A whole number; both ends of the range are allowed. Null when absent.</summary>
    public int? Int(string name, Range? range = null) =>
        range is { } given
            ? Number(name, given.Start.Value, given.End.IsFromEnd ? int.MaxValue : given.End.Value)
            : Number(name, int.MinValue, int.MaxValue);

    /// <summary>A whole number between two bounds, both allowed. Null when absent.</summary>
    public int? Number(string name, int min, int max)
    {
        if (Scalar(name, "a whole number") is not { } text)
        {
            return null;
        }

        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || number != decimal.Truncate(number))
        {
            Complain(name, "a whole number", text);
            return null;
        }

        if (number < min || number > max)
        {
            OutOfRange(name, text, min, max);
            return null;
        }

        return (int)number;
    }

    /// <summary>A number between two bounds, both allowed. Null when absent.</summary>
    public double? Double(string name, double min = double.NegativeInfinity, double max = double.PositiveInfinity)
    {
        if (Scalar(name, "a number") is not { } text)
        {
            return null;
        }

        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            Complain(name, "a number", text);
            return null;
        }

        if (number < min || number > max)
        {
            OutOfRange(name, text, min, max);
            return null;
        }

        return number;
    }

    /// <summary>One of several names, compared with case. Null when absent or unknown, which is a diagnostic.</summary>
    public T? Choice<T>(string name, params ReadOnlySpan<(string Name, T Value)> choices)
        where T : struct
    {
        if (Literal(name) is not { } text)
        {
            return null;
        }

        foreach (var (candidate, value) in choices)
        {
            if (string.Equals(candidate, text, StringComparison.Ordinal))
            {
                return value;
            }
        }

        var allowed = choices.ToArray().Select(choice => choice.Name).ToArray();
        Diagnostics.Add(DiagnosticCatalogue.UnknownChoice.At(
            At(name), Path(name), Owner, text, string.Join(", ", allowed), NearestName.Hint(text, allowed)));
        return null;
    }

    private string? Scalar(string name, string expected)
    {
        switch (Take(name))
        {
            case null:
                return null;
            case TemplateString { Text: var text }:
                return Known(name, text);
            case var value when Coercion.ToText(value)?.Literal is { } text:
                return text;
            case var value:
                Complain(name, expected, value);
                return null;
        }
    }

    private string? Known(string name, TemplateText text)
    {
        if (PseudoParameters.Fill(text, _options).Literal is { } literal)
        {
            return literal;
        }

        Diagnostics.Add(DiagnosticCatalogue.PropertyNotKnownYet.At(At(name), Path(name), Owner, text));
        return null;
    }

    private void OutOfRange(string name, string found, double min, double max)
    {
        var allowed = double.IsPositiveInfinity(max) || max >= int.MaxValue ? $"at least {min.ToString(CultureInfo.InvariantCulture)}"
            : double.IsNegativeInfinity(min) || min <= int.MinValue ? $"at most {max.ToString(CultureInfo.InvariantCulture)}"
            : string.Create(CultureInfo.InvariantCulture, $"from {min} to {max}");
        Diagnostics.Add(DiagnosticCatalogue.PropertyOutOfRange.At(At(name), Path(name), Owner, allowed, found));
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Gatehouse.CloudFormation;

/// <summary>Checks a value against what its parameter allows.</summary>
internal static class ParameterConstraints
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>What is wrong with the value, in words that follow "must"; null when nothing is.</summary>
    public static string? Violation(string value, ParameterType type, TemplateMap definition)
    {
        if (type.IsNumber && !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
        {
            return "be a number";
        }

        if (definition["AllowedValues"] is TemplateList allowed)
        {
            var values = allowed.Items.Select(item => Coercion.ToText(item)?.Literal).ToArray();
            if (!values.Contains(value))
            {
                return "be one of " + string.Join(", ", values);
            }
        }

        return Length(value, definition) ?? Size(value, definition) ?? Pattern(value, definition);
    }

    private static string? Length(string value, TemplateMap definition) =>
        Number(definition, "MinLength") is { } min && value.Length < min ? $"have at least {min} characters"
        : Number(definition, "MaxLength") is { } max && value.Length > max ? $"have at most {max} characters"
        : null;

    private static string? Size(string value, TemplateMap definition)
    {
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        return Number(definition, "MinValue") is { } min && number < min ? $"be at least {min}"
            : Number(definition, "MaxValue") is { } max && number > max ? $"be at most {max}"
            : null;
    }

    private static string? Pattern(string value, TemplateMap definition)
    {
        if (definition["AllowedPattern"] is not TemplateString { Text.Literal: { } pattern })
        {
            return null;
        }

        try
        {
            return Regex.IsMatch(value, $@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, Patience) ? null : $"match {pattern}";
        }
        catch (ArgumentException)
        {
            return null;
        }
        catch (RegexMatchTimeoutException)
        {
            return $"match {pattern}, which takes too long to find out";
        }
    }

    private static decimal? Number(TemplateMap definition, string name) =>
        definition[name] is { } value && decimal.TryParse(Coercion.ToText(value)?.Literal, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}

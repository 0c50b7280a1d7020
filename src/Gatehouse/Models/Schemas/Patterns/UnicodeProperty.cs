namespace Gatehouse.Models;

/// <summary>The general categories of Unicode, by the long names ECMA knows and the short ones .NET knows.</summary>
internal static class UnicodeProperty
{
    private static readonly Dictionary<string, string> ShortNames = new(StringComparer.Ordinal)
    {
        ["Letter"] = "L", ["Uppercase_Letter"] = "Lu", ["Lowercase_Letter"] = "Ll", ["Titlecase_Letter"] = "Lt",
        ["Modifier_Letter"] = "Lm", ["Other_Letter"] = "Lo",
        ["Mark"] = "M", ["Combining_Mark"] = "M", ["Nonspacing_Mark"] = "Mn", ["Spacing_Mark"] = "Mc", ["Enclosing_Mark"] = "Me",
        ["Number"] = "N", ["Decimal_Number"] = "Nd", ["digit"] = "Nd", ["Letter_Number"] = "Nl", ["Other_Number"] = "No",
        ["Punctuation"] = "P", ["punct"] = "P", ["Connector_Punctuation"] = "Pc", ["Dash_Punctuation"] = "Pd",
        ["Open_Punctuation"] = "Ps", ["Close_Punctuation"] = "Pe", ["Initial_Punctuation"] = "Pi", ["Final_Punctuation"] = "Pf",
        ["Other_Punctuation"] = "Po",
        ["Symbol"] = "S", ["Math_Symbol"] = "Sm", ["Currency_Symbol"] = "Sc", ["Modifier_Symbol"] = "Sk", ["Other_Symbol"] = "So",
        ["Separator"] = "Z", ["Space_Separator"] = "Zs", ["Line_Separator"] = "Zl", ["Paragraph_Separator"] = "Zp",
        ["Other"] = "C", ["Control"] = "Cc", ["cntrl"] = "Cc", ["Format"] = "Cf", ["Surrogate"] = "Cs", ["Private_Use"] = "Co",
        ["Unassigned"] = "Cn",
    };

    private static readonly Dictionary<string, string[]> Binary = new(StringComparer.Ordinal)
    {
        ["Alphabetic"] = ["L", "Nl"], ["Alpha"] = ["L", "Nl"],
        ["Uppercase"] = ["Lu"], ["Upper"] = ["Lu"],
        ["Lowercase"] = ["Ll"], ["Lower"] = ["Ll"],
        ["White_Space"] = ["Z"], ["space"] = ["Z"],
    };

    /// <summary>The .NET categories that make up the property, or null when it is not one of these (scripts, for instance).</summary>
    public static string[]? ToNet(string property)
    {
        foreach (var prefix in new[] { "General_Category=", "gc=" })
        {
            if (property.StartsWith(prefix, StringComparison.Ordinal))
                property = property[prefix.Length..];
        }

        if (Binary.TryGetValue(property, out var categories))
            return categories;
        if (ShortNames.TryGetValue(property, out var shortName))
            return [shortName];
        return ShortNames.ContainsValue(property) ? [property] : null;
    }
}

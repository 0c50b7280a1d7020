using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Gatehouse.CloudFormation;

/// <summary>What YAML 1.1 takes a plain scalar for. Dates stay text, as in CloudFormation.</summary>
/// <remarks>See https://yaml.org/type/ (bool, int, float, null).</remarks>
internal static partial class YamlScalar
{
    public static TemplateValue Resolve(string text)
    {
        if (text.Length == 0)
        {
            return TemplateValue.Null;
        }

        return text[0] switch
        {
            '~' or 'n' or 'N' or 'y' or 'Y' or 't' or 'T' or 'f' or 'F' or 'o' or 'O' => Word(text),
            (>= '0' and <= '9') or '+' or '-' or '.' => Number(text),
            _ => text,
        };
    }

    private static TemplateValue Word(string text) => text switch
    {
        "~" or "null" or "Null" or "NULL" => TemplateValue.Null,
        "true" or "True" or "TRUE" or "yes" or "Yes" or "YES" or "on" or "On" or "ON" => true,
        "false" or "False" or "FALSE" or "no" or "No" or "NO" or "off" or "Off" or "OFF" => false,
        _ => text,
    };

    private static TemplateValue Number(string text)
    {
        if (DecimalInteger().IsMatch(text))
        {
            return TemplateNumber.Of(Trim(text));
        }

        if (DecimalFloat().IsMatch(text))
        {
            return TemplateNumber.Of(Float(Trim(text)));
        }

        if (OtherInteger().Match(text) is { Success: true } match)
        {
            var value = match switch
            {
                _ when match.Groups["bin"] is { Success: true } digits => Digits(digits.Value, 2),
                _ when match.Groups["hex"] is { Success: true } digits => Digits(digits.Value, 16),
                _ when match.Groups["oct"] is { Success: true } digits => Digits(digits.Value, 8),
                _ => match.Groups["sixty"].Value.Split(':').Aggregate(BigInteger.Zero, (sum, part) => (sum * 60) + Digits(part, 10)),
            };
            return TemplateNumber.Of((text[0] == '-' ? -value : value).ToString(CultureInfo.InvariantCulture));
        }

        return text;
    }

    private static string Trim(string text)
    {
        var digits = text.Replace("_", "", StringComparison.Ordinal);
        return digits[0] == '+' ? digits[1..] : digits;
    }

    /// <summary>Gives JSON the digits it asks for on both sides of the point.</summary>
    private static string Float(string text)
    {
        var sign = text[0] == '-' ? "-" : "";
        var parts = Regex.Match(text, @"^-?0*(?<whole>\d*)(?:\.(?<fraction>\d*))?(?<exponent>[eE].*)?$", RegexOptions.NonBacktracking);
        var whole = parts.Groups["whole"].Value is { Length: > 0 } digits ? digits : "0";
        var fraction = parts.Groups["fraction"] is { Success: true, Value: var after } ? "." + (after.Length > 0 ? after : "0") : "";
        return sign + whole + fraction + parts.Groups["exponent"].Value;
    }

    private static BigInteger Digits(string text, int radix) => text
        .Where(digit => digit != '_')
        .Aggregate(BigInteger.Zero, (sum, digit) => (sum * radix) + (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10));

    [GeneratedRegex("^[-+]?(?:0|[1-9][0-9_]*)$")]
    private static partial Regex DecimalInteger();

    [GeneratedRegex(@"^[-+]?(?:[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*[eE][-+]?[0-9]+|\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?)$")]
    private static partial Regex DecimalFloat();

    [GeneratedRegex("^[-+]?(?:0b(?<bin>[01_]+)|0x(?<hex>[0-9a-fA-F_]+)|0(?<oct>[0-7_]+)|(?<sixty>[1-9][0-9_]*(?::[0-5]?[0-9])+))$")]
    private static partial Regex OtherInteger();
}

using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Java;

/// <summary><c>String.format</c> for texts, numbers, truth values and characters.</summary>
internal static partial class JavaFormat
{
    private const int MaxWidth = 10_000;

    public static string Format(string format, ReadOnlySpan<object?> arguments, RenderContext context)
    {
        using var output = new TextBuffer(context.Limits.OutputLength);
        var next = 0;
        var last = 0;
        var position = 0;
        foreach (Match match in Specifier().Matches(format))
        {
            output.Append(Plain(format.AsSpan(position, match.Index - position)));
            position = match.Index + match.Length;
            var conversion = match.Groups["c"].Value[0];
            if (conversion is '%' or 'n')
            {
                Pad(output, conversion == 'n' ? "\n" : "%", match);
                continue;
            }

            var index = match.Groups["i"].Value;
            last = index == "<" ? last : index.Length > 0 ? Number(match.Groups["i"]) - 1 : next++;
            if (last < 0 || last >= arguments.Length)
                throw new JavaException("java.util.MissingFormatArgumentException", $"Format specifier '{match.Value}'");

            var text = Convert(conversion, arguments[last], match, context);
            Pad(output, char.IsAsciiLetterUpper(conversion) ? text.ToUpperInvariant() : text, match);
        }

        output.Append(Plain(format.AsSpan(position)));
        return output.ToString();
    }

    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> text)
    {
        var percent = text.IndexOf('%');
        return percent < 0
            ? text
            : throw new JavaException("java.util.UnknownFormatConversionException", $"Conversion = '{(percent + 1 < text.Length ? text[percent + 1] : '%')}'");
    }

    private static string Convert(char conversion, object? value, Match match, RenderContext context)
    {
        switch (char.ToLowerInvariant(conversion))
        {
            case 's':
                return Cut(JavaText.Of(value, context.Limits.OutputLength), match);
            case 'b':
                return Cut(value is null or false ? "false" : "true", match);
            case 'h':
                return value is null ? Cut("null", match) : IntegerText.InRadix((uint)JavaEquality.HashOf(value), 16);
        }

        if (value is null)
            return Cut("null", match);

        return char.ToLowerInvariant(conversion) switch
        {
            'c' when value is char c => c.ToString(),
            'c' when value is int code => code is >= 0 and <= 0xFFFF ? ((char)code).ToString() : CodePoint(code),
            'd' when JavaNumbers.IsInteger(value) => Signed(JavaNumbers.ToBigInteger(value), match),
            'x' when JavaNumbers.IsInteger(value) => Unsigned(value, 16, match),
            'o' when JavaNumbers.IsInteger(value) => Unsigned(value, 8, match),
            'f' when value is double or float or BigDecimal => Fixed(value, match),
            'e' when value is double or float or BigDecimal => Scientific(value, match),
            _ => throw new JavaException("java.util.IllegalFormatConversionException", $"{conversion} != {JavaClass.Of(value).Name}"),
        };
    }

    private static string CodePoint(int code) =>
        code is > 0 and <= 0x10FFFF
            ? char.ConvertFromUtf32(code)
            : throw new JavaException("java.util.IllegalFormatCodePointException", $"Code point = 0x{code:x}");

    private static string Cut(string text, Match match) =>
        Precision(match) is { } length && length < text.Length ? text[..length] : text;

    private static string Signed(BigInteger number, Match match)
    {
        var digits = BigInteger.Abs(number).ToString(Has(match, ',') ? "N0" : "D", CultureInfo.InvariantCulture);
        return Sign(digits, number.Sign < 0, match);
    }

    private static string Unsigned(object value, int radix, Match match)
    {
        var digits = value switch
        {
            int n => IntegerText.InRadix((uint)n, radix),
            BigInteger n => IntegerText.InRadix((ulong)(n & ulong.MaxValue), radix),
            _ => IntegerText.InRadix((ulong)JavaNumbers.ToLong(value), radix),
        };
        var prefix = Has(match, '#') ? radix == 16 ? "0x" : "0" : "";
        return Has(match, '0') && Width(match) is { } width ? prefix + digits.PadLeft(width - prefix.Length, '0') : prefix + digits;
    }

    private static string Fixed(object value, Match match)
    {
        var precision = Precision(match) ?? 6;
        if (value is not BigDecimal && !double.IsFinite(JavaNumbers.ToDouble(value)))
            return JavaText.Of(value);

        var exact = value is BigDecimal d ? d : BigDecimal.Parse(JavaText.Of(value));
        var rounded = exact.Rounded(precision);
        var digits = new BigDecimal(BigInteger.Abs(rounded.Unscaled), rounded.Scale).ToPlainString();
        if (Has(match, ','))
        {
            var point = digits.IndexOf('.', StringComparison.Ordinal);
            var whole = BigInteger.Parse(point < 0 ? digits : digits[..point], CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture);
            digits = point < 0 ? whole : whole + digits[point..];
        }

        return Sign(digits, exact.Unscaled.Sign < 0 || value is double and < 0, match);
    }

    private static string Scientific(object value, Match match)
    {
        var precision = Precision(match) ?? 6;
        var number = JavaNumbers.ToDouble(value);
        var text = Math.Abs(number).ToString("e" + precision.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var e = text.IndexOf('e', StringComparison.Ordinal);
        return Sign($"{text[..(e + 2)]}{text[(e + 2)..].TrimStart('0').PadLeft(2, '0')}", number < 0, match);
    }

    private static string Sign(string digits, bool isNegative, Match match)
    {
        var sign = isNegative ? Has(match, '(') ? "(" : "-" : Has(match, '+') ? "+" : Has(match, ' ') ? " " : "";
        var end = sign == "(" ? ")" : "";
        if (Has(match, '0') && Width(match) is { } width)
            digits = digits.PadLeft(width - sign.Length - end.Length, '0');
        return sign + digits + end;
    }

    private static void Pad(TextBuffer output, string text, Match match)
    {
        if (Width(match) is { } width)
            text = Has(match, '-') ? text.PadRight(width) : text.PadLeft(width);
        output.Append(text);
    }

    private static bool Has(Match match, char flag) => match.Groups["f"].ValueSpan.Contains(flag);

    private static int? Width(Match match) => match.Groups["w"].Success ? Number(match.Groups["w"]) : null;

    private static int? Precision(Match match) => match.Groups["p"].Success ? Number(match.Groups["p"]) : null;

    private static int Number(Group group) =>
        int.TryParse(group.ValueSpan, CultureInfo.InvariantCulture, out var number) && number <= MaxWidth
            ? number
            : throw new VelocityRenderException($"A width of a format is larger than {MaxWidth}");

    [GeneratedRegex(@"%(?:(?<i>[0-9]+|<)\$?(?<=\$|<))?(?<f>[-#+ 0,(]*)(?<w>[1-9][0-9]*)?(?:\.(?<p>[0-9]+))?(?<c>[bBhHsScCdoxXeEfn%])", RegexOptions.CultureInvariant)]
    private static partial Regex Specifier();
}

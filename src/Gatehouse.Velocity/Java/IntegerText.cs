using System.Text;

namespace Gatehouse.Velocity.Java;

/// <summary>Integers in any radix from 2 to 36.</summary>
internal static class IntegerText
{
    public static int ParseInt(string? text, int radix)
    {
        var value = Parse(text, radix);
        return value >= int.MinValue && value <= int.MaxValue ? (int)value : throw Invalid(text!, radix);
    }

    public static long ParseLong(string? text, int radix)
    {
        var value = Parse(text, radix);
        return value >= long.MinValue && value <= long.MaxValue ? (long)value : throw Invalid(text!, radix);
    }

    public static string InRadix(long value, int radix)
    {
        if (radix is < 2 or > 36)
            radix = 10;
        return value < 0 ? "-" + InRadix((ulong)-(Int128)value, radix) : InRadix((ulong)value, radix);
    }

    public static string InRadix(ulong value, int radix)
    {
        var text = new StringBuilder();
        do
        {
            text.Insert(0, "0123456789abcdefghijklmnopqrstuvwxyz"[(int)(value % (ulong)radix)]);
            value /= (ulong)radix;
        }
        while (value > 0);
        return text.ToString();
    }

    private static Int128 Parse(string? text, int radix)
    {
        if (text is null)
            throw new JavaException("java.lang.NumberFormatException", "Cannot parse null string");

        var digits = text.Length > 1 && text[0] is '-' or '+' ? text[1..] : text;
        if (digits.Length is 0 or > 65)
            throw Invalid(text, radix);

        Int128 value = 0;
        foreach (var c in digits)
        {
            var digit = char.IsAsciiDigit(c) ? c - '0' : char.IsAsciiLetter(c) ? char.ToLowerInvariant(c) - 'a' + 10 : 99;
            if (digit >= radix || value > ulong.MaxValue)
                throw Invalid(text, radix);

            value = (value * radix) + digit;
        }

        return text[0] == '-' ? -value : value;
    }

    private static JavaException Invalid(string text, int radix) =>
        new("java.lang.NumberFormatException", $"For input string: \"{text}\"" + (radix == 10 || text.Length == 0 ? "" : $" under radix {radix}"));
}

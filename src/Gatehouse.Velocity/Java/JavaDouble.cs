using System.Globalization;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Java;

/// <summary><c>Double.toString</c> and <c>Float.toString</c>: always a point, an exponent below 0.001 and from 10 million on.</summary>
internal static class JavaDouble
{
    public static void Append(TextBuffer output, double value)
    {
        // In this range .NET writes the same digits, without an exponent.
        if (Math.Abs(value) is < 0.001 or >= 10_000_000 or double.NaN)
        {
            output.Append(Text(value));
            return;
        }

        Span<char> digits = stackalloc char[32];
        value.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        output.Append(digits[..length]);
        if (!digits[..length].Contains('.'))
            output.Append(".0");
    }

    public static string Text(double value)
    {
        if (double.IsNaN(value))
            return "NaN";
        if (double.IsInfinity(value))
            return value > 0 ? "Infinity" : "-Infinity";
        if (value == 0)
            return double.IsNegative(value) ? "-0.0" : "0.0";

        return Layout(value.ToString("R", CultureInfo.InvariantCulture));
    }

    public static string Text(float value)
    {
        if (!float.IsFinite(value) || value == 0)
            return Text((double)value);

        return Layout(value.ToString("R", CultureInfo.InvariantCulture));
    }

    /// <summary>The binary digits, exactly: <c>0x1.8p1</c>.</summary>
    public static string HexText(double value)
    {
        if (!double.IsFinite(value))
            return Text(value);

        var bits = BitConverter.DoubleToInt64Bits(value);
        var sign = bits < 0 ? "-" : "";
        var exponent = (int)((bits >> 52) & 0x7FF);
        var fraction = (bits & 0xFFFFFFFFFFFFFL).ToString("x13", CultureInfo.InvariantCulture).TrimEnd('0').PadRight(1, '0');
        if (exponent == 0)
            return value == 0 ? $"{sign}0x0.0p0" : $"{sign}0x0.{fraction}p-1022";

        return string.Create(CultureInfo.InvariantCulture, $"{sign}0x1.{fraction}p{exponent - 1023}");
    }

    private static string Layout(string shortest)
    {
        var sign = shortest[0] == '-' ? "-" : "";
        var (digits, exponent) = Digits(shortest.TrimStart('-'));
        if (exponent is >= -3 and < 7)
        {
            if (exponent < 0)
                return $"{sign}0.{new string('0', -exponent - 1)}{digits}";

            digits = digits.PadRight(exponent + 2, '0');
            return $"{sign}{digits[..(exponent + 1)]}.{digits[(exponent + 1)..]}";
        }

        return $"{sign}{digits[0]}.{(digits.Length > 1 ? digits[1..] : "0")}E{exponent}";
    }

    // Significant digits, and the power of ten of the first.
    private static (string Digits, int Exponent) Digits(string shortest)
    {
        var power = 0;
        var e = shortest.IndexOf('E', StringComparison.Ordinal);
        if (e >= 0)
        {
            power = int.Parse(shortest.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            shortest = shortest[..e];
        }

        var point = shortest.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? shortest : shortest[..point];
        var all = point < 0 ? shortest : whole + shortest[(point + 1)..];
        var leading = all.Length - all.TrimStart('0').Length;
        var digits = all[leading..].TrimEnd('0');
        return (digits, power + whole.Length - 1 - leading);
    }
}

using System.Globalization;
using System.Numerics;

namespace Gatehouse.Velocity.Java;

/// <summary>Java's BigDecimal: an integer and the number of its digits that stand behind the point.</summary>
internal sealed class BigDecimal(BigInteger unscaled, int scale) : IEquatable<BigDecimal>, IComparable<BigDecimal>
{
    private const int MaxScale = 10_000;

    public BigInteger Unscaled { get; } = unscaled;

    public int Scale { get; } = scale is >= -MaxScale and <= MaxScale
        ? scale
        : throw new VelocityRenderException("A decimal number is out of range");

    public bool IsZero => Unscaled.IsZero;

    public static BigDecimal Parse(string text)
    {
        var e = text.IndexOfAny(['e', 'E']);
        var exponent = 0;
        if (e >= 0 && !int.TryParse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            throw new JavaException("java.lang.NumberFormatException", "Too many nonzero exponent digits.");

        var mantissa = e < 0 ? text : text[..e];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? mantissa : mantissa[..point] + mantissa[(point + 1)..];
        var fraction = point < 0 ? 0 : mantissa.Length - point - 1;
        return new BigDecimal(BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), ScaleOf(fraction - (long)exponent));
    }

    private static int ScaleOf(long scale) => (int)Math.Clamp(scale, int.MinValue, int.MaxValue);

    /// <summary>The exact value of the double, all its binary digits.</summary>
    public static BigDecimal FromDouble(double value)
    {
        if (!double.IsFinite(value))
            throw new JavaException("java.lang.NumberFormatException", "Infinite or NaN");

        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var mantissa = bits & 0xFFFFFFFFFFFFFL;
        mantissa = exponent == 0 ? mantissa << 1 : mantissa | 0x10000000000000L;
        exponent -= 1075;
        if (mantissa == 0)
            return new BigDecimal(BigInteger.Zero, 0);

        for (; (mantissa & 1) == 0; exponent++)
            mantissa >>= 1;

        var number = new BigInteger(bits < 0 ? -mantissa : mantissa);
        return exponent >= 0
            ? new BigDecimal(number * BigInteger.Pow(2, exponent), 0)
            : new BigDecimal(number * BigInteger.Pow(5, -exponent), -exponent);
    }

    public BigDecimal Add(BigDecimal other) => Align(other, static (a, b) => a + b);

    public BigDecimal Subtract(BigDecimal other) => Align(other, static (a, b) => a - b);

    public BigDecimal Multiply(BigDecimal other) => new(Unscaled * other.Unscaled, Scale + other.Scale);

    /// <summary>Keeps this number's scale; what lies half-way is rounded towards zero.</summary>
    public BigDecimal DivideHalfDown(BigDecimal other)
    {
        var numerator = other.Scale >= 0 ? Unscaled * BigInteger.Pow(10, other.Scale) : Unscaled;
        var denominator = other.Scale >= 0 ? other.Unscaled : other.Unscaled * BigInteger.Pow(10, -other.Scale);
        var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
        if (BigInteger.Abs(remainder) * 2 > BigInteger.Abs(denominator))
            quotient += numerator.Sign * denominator.Sign;
        return new BigDecimal(quotient, Scale);
    }

    /// <summary>With the given number of digits behind the point; what lies half-way is rounded away from zero.</summary>
    public BigDecimal Rounded(int scale)
    {
        if (scale >= Scale)
            return new BigDecimal(Unscaled * BigInteger.Pow(10, scale - Scale), scale);

        var unit = BigInteger.Pow(10, Scale - scale);
        var quotient = BigInteger.DivRem(BigInteger.Abs(Unscaled), unit, out var remainder);
        if (remainder * 2 >= unit)
            quotient++;
        return new BigDecimal(quotient * Unscaled.Sign, scale);
    }

    public int CompareTo(BigDecimal? other) => other is null ? 1 : Subtract(other).Unscaled.Sign;

    public bool Equals(BigDecimal? other) => other is not null && Scale == other.Scale && Unscaled == other.Unscaled;

    public override bool Equals(object? obj) => Equals(obj as BigDecimal);

    public override int GetHashCode() => HashCode.Combine(Unscaled, Scale);

    public BigInteger ToBigInteger() =>
        Scale <= 0 ? Unscaled * BigInteger.Pow(10, -Scale) : BigInteger.Divide(Unscaled, BigInteger.Pow(10, Scale));

    public double ToDouble() => double.Parse($"{Unscaled}E{-Scale}", CultureInfo.InvariantCulture);

    public override string ToString()
    {
        if (Scale == 0)
            return Unscaled.ToString(CultureInfo.InvariantCulture);

        var sign = Unscaled.Sign < 0 ? "-" : "";
        var digits = BigInteger.Abs(Unscaled).ToString(CultureInfo.InvariantCulture);
        var exponent = digits.Length - 1 - Scale;
        if (Scale < 0 || exponent < -6)
        {
            var fraction = digits.Length > 1 ? "." + digits[1..] : "";
            return exponent == 0 ? $"{sign}{digits[0]}{fraction}" : $"{sign}{digits[0]}{fraction}E{(exponent > 0 ? "+" : "")}{exponent}";
        }

        return ToPlainString();
    }

    public string ToPlainString()
    {
        if (Scale <= 0)
            return ToBigInteger().ToString(CultureInfo.InvariantCulture);

        var digits = BigInteger.Abs(Unscaled).ToString(CultureInfo.InvariantCulture).PadLeft(Scale + 1, '0');
        return $"{(Unscaled.Sign < 0 ? "-" : "")}{digits[..^Scale]}.{digits[^Scale..]}";
    }

    private BigDecimal Align(BigDecimal other, Func<BigInteger, BigInteger, BigInteger> combine)
    {
        var scale = Math.Max(Scale, other.Scale);
        return new BigDecimal(
            combine(Unscaled * BigInteger.Pow(10, scale - Scale), other.Unscaled * BigInteger.Pow(10, scale - other.Scale)),
            scale);
    }
}

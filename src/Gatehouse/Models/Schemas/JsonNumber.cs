using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Gatehouse.Models;

/// <summary>A JSON number of any size, exact: sign, significant digits without zeros at either end, and the power of ten of the last digit.</summary>
/// <remarks>All operations take time linear in the length of the text, whatever its exponent.</remarks>
internal readonly struct JsonNumber : IComparable<JsonNumber>
{
    private readonly string _digits;
    private readonly long _exponent;
    private readonly bool _isNegative;

    private JsonNumber(string digits, long exponent, bool isNegative)
    {
        _digits = digits;
        _exponent = exponent;
        _isNegative = isNegative;
    }

    public bool IsZero => _digits.Length == 0;

    public bool IsPositive => !IsZero && !_isNegative;

    /// <summary>The position of the first digit before the decimal point.</summary>
    private long Magnitude => _exponent + _digits.Length;

    public static JsonNumber From(JsonElement number)
    {
        var text = Encoding.ASCII.GetString(JsonMarshal.GetRawUtf8Value(number)).AsSpan();
        var isNegative = text[0] == '-';
        if (isNegative)
            text = text[1..];
        long exponent = 0;
        var e = text.IndexOfAny('e', 'E');
        if (e >= 0)
        {
            exponent = ParseExponent(text[(e + 1)..]);
            text = text[..e];
        }

        var point = text.IndexOf('.');
        var digits = point < 0 ? text.ToString() : string.Concat(text[..point], text[(point + 1)..]);
        if (point >= 0)
            exponent -= text.Length - point - 1;
        var trimmed = digits.TrimEnd('0');
        exponent += digits.Length - trimmed.Length;
        trimmed = trimmed.TrimStart('0');
        return trimmed.Length == 0 ? new JsonNumber("", 0, false) : new JsonNumber(trimmed, exponent, isNegative);
    }

    public int CompareTo(JsonNumber other)
    {
        if (IsZero || other.IsZero || _isNegative != other._isNegative)
            return Sign().CompareTo(other.Sign());
        var byMagnitude = Magnitude.CompareTo(other.Magnitude);
        var absolute = byMagnitude != 0 ? byMagnitude : string.CompareOrdinal(_digits, other._digits);
        return _isNegative ? -absolute : absolute;
    }

    public bool IsMultipleOf(JsonNumber divisor)
    {
        if (IsZero)
            return true;
        var shift = _exponent - divisor._exponent;
        if (shift < 0)
            return false; // Our last digit is not 0, and no multiple of the divisor has a digit that far to the right.
        var modulus = BigInteger.Parse(divisor._digits, System.Globalization.CultureInfo.InvariantCulture);
        return (Remainder(_digits, modulus) * BigInteger.ModPow(10, shift, modulus) % modulus).IsZero;
    }

    public override int GetHashCode() => HashCode.Combine(string.GetHashCode(_digits, StringComparison.Ordinal), _exponent, _isNegative);

    private static BigInteger Remainder(string digits, BigInteger modulus)
    {
        const int Chunk = 18;
        var remainder = BigInteger.Zero;
        for (var start = 0; start < digits.Length; start += Chunk)
        {
            var part = digits.AsSpan(start, Math.Min(Chunk, digits.Length - start));
            remainder = ((remainder * BigInteger.Pow(10, part.Length)) + long.Parse(part, System.Globalization.CultureInfo.InvariantCulture)) % modulus;
        }

        return remainder;
    }

    /// <summary>Exponents beyond any real number are cut off, at a bound that leaves room for the length of the digits.</summary>
    private static long ParseExponent(ReadOnlySpan<char> text)
    {
        const long Bound = 1_000_000_000_000_000;
        if (long.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var exponent))
            return Math.Clamp(exponent, -Bound, Bound);
        return text[0] == '-' ? -Bound : Bound;
    }

    private int Sign() => IsZero ? 0 : _isNegative ? -1 : 1;
}

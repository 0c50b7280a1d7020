using System.Globalization;
using System.Numerics;

namespace Gatehouse.Velocity.Java;

/// <summary>Java's number types: Integer is int, Long is long, Double is double, BigInteger, and <see cref="BigDecimal"/>.</summary>
internal static class JavaNumbers
{
    private const int BoxedFrom = -128;
    private const int BoxedTo = 1024;

    private static readonly object[] Boxes = [.. Enumerable.Range(BoxedFrom, BoxedTo - BoxedFrom).Select(static n => (object)n)];
    private static readonly string[] Texts = [.. Enumerable.Range(BoxedFrom, BoxedTo - BoxedFrom).Select(static n => n.ToString(CultureInfo.InvariantCulture))];

    public static object Box(int value) => value is >= BoxedFrom and < BoxedTo ? Boxes[value - BoxedFrom] : value;

    public static string Text(int value) =>
        value is >= BoxedFrom and < BoxedTo ? Texts[value - BoxedFrom] : value.ToString(CultureInfo.InvariantCulture);

    public static bool IsNumber(object? value) =>
        value is int or long or double or float or short or sbyte or BigInteger or BigDecimal;

    public static bool IsInteger(object value) => value is int or long or short or sbyte or BigInteger;

    public static long ToLong(object value) => value switch
    {
        int n => n,
        long n => n,
        short n => n,
        sbyte n => n,
        double n => FromDouble(n),
        float n => FromDouble(n),
        BigInteger n => (long)(ulong)(n & ulong.MaxValue),
        BigDecimal n => (long)(ulong)(n.ToBigInteger() & ulong.MaxValue),
        _ => throw new InvalidCastException(),
    };

    public static int ToInt(object value) => value switch
    {
        int n => n,
        double n => n >= int.MaxValue ? int.MaxValue : n <= int.MinValue ? int.MinValue : double.IsNaN(n) ? 0 : (int)n,
        float n => ToInt((double)n),
        _ => (int)ToLong(value),
    };

    public static double ToDouble(object value) => value switch
    {
        int n => n,
        long n => n,
        short n => n,
        sbyte n => n,
        double n => n,
        float n => n,
        BigInteger n => (double)n,
        BigDecimal n => n.ToDouble(),
        _ => throw new InvalidCastException(),
    };

    public static BigInteger ToBigInteger(object value) => value is BigInteger n ? n : ToLong(value);

    public static BigDecimal ToBigDecimal(object value) => value switch
    {
        BigDecimal n => n,
        BigInteger n => new BigDecimal(n, 0),
        _ => BigDecimal.FromDouble(ToDouble(value)),
    };

    public static object ParseInteger(ReadOnlySpan<char> digits)
    {
        if (int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small))
            return Box(small);

        return long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large)
            ? (object)large
            : BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }

    private static long FromDouble(double n) =>
        double.IsNaN(n) ? 0 : n >= long.MaxValue ? long.MaxValue : n <= long.MinValue ? long.MinValue : (long)n;
}

using System.Globalization;
using Gatehouse.Velocity.Java;
using static Gatehouse.Velocity.Java.JavaNumbers;

namespace Gatehouse.Velocity.Methods;

/// <summary>java.lang.Double.</summary>
internal static class DoubleMethods
{
    public static MethodTable Table { get; } = new(NumberMethods.Table)
    {
        { "compareTo", "D", static (o, a, _) => Box(Compare((double)o, a[0] as double? ?? throw new JavaException("java.lang.NullPointerException"))) },
        { "compareTo", "O", ObjectMethods.NotComparable },
        { "compare", "dd", static (_, a, _) => Box(Compare(Double(a[0]), Double(a[1]))) },
        { "parseDouble", "S", static (_, a, _) => Parse(a[0] as string) },
        { "valueOf", "d", static (_, a, _) => Double(a[0]) },
        { "valueOf", "S", static (_, a, _) => Parse(a[0] as string) },
        { "toString", "d", static (_, a, _) => JavaDouble.Text(Double(a[0])) },
        { "toHexString", "d", static (_, a, _) => JavaDouble.HexText(Double(a[0])) },
        { "isNaN", "", static (o, _, _) => double.IsNaN((double)o) },
        { "isNaN", "d", static (_, a, _) => double.IsNaN(Double(a[0])) },
        { "isInfinite", "", static (o, _, _) => double.IsInfinity((double)o) },
        { "isInfinite", "d", static (_, a, _) => double.IsInfinity(Double(a[0])) },
        { "isFinite", "d", static (_, a, _) => double.IsFinite(Double(a[0])) },
        { "max", "dd", static (_, a, _) => Math.Max(Double(a[0]), Double(a[1])) },
        { "min", "dd", static (_, a, _) => Math.Min(Double(a[0]), Double(a[1])) },
        { "sum", "dd", static (_, a, _) => Double(a[0]) + Double(a[1]) },
        { "hashCode", "d", static (_, a, _) => Box(JavaEquality.HashOf(Double(a[0]))) },
    };

    private static double Double(object? value) => ToDouble(value!);

    // NaN is greater than anything, in Java.
    private static int Compare(double a, double b) => double.IsNaN(a) || double.IsNaN(b) ? double.IsNaN(a).CompareTo(double.IsNaN(b)) : a.CompareTo(b);

    private static object Parse(string? text)
    {
        if (text is null)
            throw new JavaException("java.lang.NullPointerException");

        var number = text.Trim().TrimEnd('d', 'D', 'f', 'F');
        if (number.Length == 0)
            throw new JavaException("java.lang.NumberFormatException", text.Trim().Length == 0 ? "empty String" : $"For input string: \"{text}\"");

        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !number.Contains('\u221e')
            ? value
            : throw new JavaException("java.lang.NumberFormatException", $"For input string: \"{text}\"");
    }
}

using Gatehouse.Velocity.Java;
using static Gatehouse.Velocity.Java.JavaNumbers;

namespace Gatehouse.Velocity.Methods;

/// <summary>java.lang.Long.</summary>
internal static class LongMethods
{
    public static MethodTable Table { get; } = new(NumberMethods.Table)
    {
        { "compareTo", "L", static (o, a, _) => Box(((long)o).CompareTo(a[0] as long? ?? throw new JavaException("java.lang.NullPointerException"))) },
        { "compareTo", "O", ObjectMethods.NotComparable },
        { "compare", "ll", static (_, a, _) => Box(Long(a[0]).CompareTo(Long(a[1]))) },
        { "parseLong", "S", static (_, a, _) => IntegerText.ParseLong(a[0] as string, 10) },
        { "parseLong", "Si", static (_, a, _) => IntegerText.ParseLong(a[0] as string, ToInt(a[1]!)) },
        { "valueOf", "l", static (_, a, _) => Long(a[0]) },
        { "valueOf", "S", static (_, a, _) => IntegerText.ParseLong(a[0] as string, 10) },
        { "valueOf", "Si", static (_, a, _) => IntegerText.ParseLong(a[0] as string, ToInt(a[1]!)) },
        { "toString", "l", static (_, a, _) => JavaText.Of(Long(a[0])) },
        { "toString", "li", static (_, a, _) => IntegerText.InRadix(Long(a[0]), ToInt(a[1]!)) },
        { "toHexString", "l", static (_, a, _) => IntegerText.InRadix((ulong)Long(a[0]), 16) },
        { "toOctalString", "l", static (_, a, _) => IntegerText.InRadix((ulong)Long(a[0]), 8) },
        { "toBinaryString", "l", static (_, a, _) => IntegerText.InRadix((ulong)Long(a[0]), 2) },
        { "max", "ll", static (_, a, _) => Math.Max(Long(a[0]), Long(a[1])) },
        { "min", "ll", static (_, a, _) => Math.Min(Long(a[0]), Long(a[1])) },
        { "sum", "ll", static (_, a, _) => unchecked(Long(a[0]) + Long(a[1])) },
        { "signum", "l", static (_, a, _) => Box(Math.Sign(Long(a[0]))) },
        { "hashCode", "l", static (_, a, _) => Box(JavaEquality.HashOf(Long(a[0]))) },
    };

    private static long Long(object? value) => ToLong(value!);
}

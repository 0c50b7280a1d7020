using System.Numerics;
using Gatehouse.Velocity.Java;
using static Gatehouse.Velocity.Java.JavaNumbers;

namespace Gatehouse.Velocity.Methods;

/// <summary>java.lang.Integer, its static methods included: templates reach them through any integer.</summary>
internal static class IntegerMethods
{
    public static MethodTable Table { get; } = new(NumberMethods.Table)
    {
        { "compareTo", "I", static (o, a, _) => Box(((int)o).CompareTo(a[0] as int? ?? throw new JavaException("java.lang.NullPointerException"))) },
        { "compareTo", "O", ObjectMethods.NotComparable },
        { "compare", "ii", static (_, a, _) => Box(Int(a[0]).CompareTo(Int(a[1]))) },
        { "parseInt", "S", static (_, a, _) => Box(IntegerText.ParseInt(a[0] as string, 10)) },
        { "parseInt", "Si", static (_, a, _) => Box(IntegerText.ParseInt(a[0] as string, Int(a[1]))) },
        { "valueOf", "i", static (_, a, _) => Box(Int(a[0])) },
        { "valueOf", "S", static (_, a, _) => Box(IntegerText.ParseInt(a[0] as string, 10)) },
        { "valueOf", "Si", static (_, a, _) => Box(IntegerText.ParseInt(a[0] as string, Int(a[1]))) },
        { "toString", "i", static (_, a, _) => Text(Int(a[0])) },
        { "toString", "ii", static (_, a, _) => IntegerText.InRadix(Int(a[0]), Int(a[1])) },
        { "toHexString", "i", static (_, a, _) => IntegerText.InRadix((uint)Int(a[0]), 16) },
        { "toOctalString", "i", static (_, a, _) => IntegerText.InRadix((uint)Int(a[0]), 8) },
        { "toBinaryString", "i", static (_, a, _) => IntegerText.InRadix((uint)Int(a[0]), 2) },
        { "max", "ii", static (_, a, _) => Box(Math.Max(Int(a[0]), Int(a[1]))) },
        { "min", "ii", static (_, a, _) => Box(Math.Min(Int(a[0]), Int(a[1]))) },
        { "sum", "ii", static (_, a, _) => Box(unchecked(Int(a[0]) + Int(a[1]))) },
        { "signum", "i", static (_, a, _) => Box(Math.Sign(Int(a[0]))) },
        { "hashCode", "i", static (_, a, _) => Box(Int(a[0])) },
        { "bitCount", "i", static (_, a, _) => Box(BitOperations.PopCount((uint)Int(a[0]))) },
        { "numberOfLeadingZeros", "i", static (_, a, _) => Box(BitOperations.LeadingZeroCount((uint)Int(a[0]))) },
        { "numberOfTrailingZeros", "i", static (_, a, _) => Box(Int(a[0]) == 0 ? 32 : BitOperations.TrailingZeroCount(Int(a[0]))) },
    };

    private static int Int(object? value) => ToInt(value!);
}

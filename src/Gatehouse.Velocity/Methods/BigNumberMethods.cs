using System.Numerics;
using Gatehouse.Velocity.Java;

namespace Gatehouse.Velocity.Methods;

/// <summary>java.math.BigInteger and java.math.BigDecimal.</summary>
internal static class BigNumberMethods
{
    public static MethodTable Integers { get; } = new(NumberMethods.Table)
    {
        { "add", "G", static (o, a, _) => Integer(o) + Integer(a[0]) },
        { "subtract", "G", static (o, a, _) => Integer(o) - Integer(a[0]) },
        { "multiply", "G", static (o, a, _) => JavaMath.Multiply(Integer(o), Integer(a[0])) },
        { "divide", "G", static (o, a, _) => BigInteger.Divide(Integer(o), NotZero(Integer(a[0]))) },
        { "remainder", "G", static (o, a, _) => BigInteger.Remainder(Integer(o), NotZero(Integer(a[0]))) },
        { "negate", "", static (o, _, _) => -Integer(o) },
        { "abs", "", static (o, _, _) => BigInteger.Abs(Integer(o)) },
        { "signum", "", static (o, _, _) => JavaNumbers.Box(Integer(o).Sign) },
        { "max", "G", static (o, a, _) => BigInteger.Max(Integer(o), Integer(a[0])) },
        { "min", "G", static (o, a, _) => BigInteger.Min(Integer(o), Integer(a[0])) },
        { "compareTo", "G", static (o, a, _) => JavaNumbers.Box(Math.Sign(Integer(o).CompareTo(Integer(a[0])))) },
        { "compareTo", "O", ObjectMethods.NotComparable },
        { "valueOf", "l", static (_, a, _) => new BigInteger(JavaNumbers.ToLong(a[0]!)) },
    };

    public static MethodTable Decimals { get; } = new(NumberMethods.Table)
    {
        { "add", "E", static (o, a, _) => Decimal(o).Add(Decimal(a[0])) },
        { "subtract", "E", static (o, a, _) => Decimal(o).Subtract(Decimal(a[0])) },
        { "multiply", "E", static (o, a, _) => Decimal(o).Multiply(Decimal(a[0])) },
        { "negate", "", static (o, _, _) => new BigDecimal(-Decimal(o).Unscaled, Decimal(o).Scale) },
        { "abs", "", static (o, _, _) => new BigDecimal(BigInteger.Abs(Decimal(o).Unscaled), Decimal(o).Scale) },
        { "signum", "", static (o, _, _) => JavaNumbers.Box(Decimal(o).Unscaled.Sign) },
        { "scale", "", static (o, _, _) => JavaNumbers.Box(Decimal(o).Scale) },
        { "unscaledValue", "", static (o, _, _) => Decimal(o).Unscaled },
        { "toBigInteger", "", static (o, _, _) => Decimal(o).ToBigInteger() },
        { "toPlainString", "", static (o, _, _) => Decimal(o).ToPlainString() },
        { "compareTo", "E", static (o, a, _) => JavaNumbers.Box(Decimal(o).CompareTo(Decimal(a[0]))) },
        { "compareTo", "O", ObjectMethods.NotComparable },
    };

    private static BigInteger Integer(object? value) => value as BigInteger? ?? throw new JavaException("java.lang.NullPointerException");

    private static BigDecimal Decimal(object? value) => value as BigDecimal ?? throw new JavaException("java.lang.NullPointerException");

    private static BigInteger NotZero(BigInteger value) =>
        value.IsZero ? throw new JavaException("java.lang.ArithmeticException", "BigInteger divide by zero") : value;
}

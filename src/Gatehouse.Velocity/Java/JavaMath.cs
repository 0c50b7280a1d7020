using System.Numerics;

namespace Gatehouse.Velocity.Java;

/// <summary>Arithmetic of Velocity: the wider type of both sides, integers grow instead of overflowing.</summary>
internal static class JavaMath
{
    private const int MaxBits = 500_000;

    private enum Basis
    {
        Long,
        Float,
        Double,
        BigInteger,
        BigDecimal,
    }

    public static object Add(object left, object right) => BasisOf(left, right) switch
    {
        Basis.Long => AddLongs(left, right),
        Basis.Float => (float)JavaNumbers.ToDouble(left) + (float)JavaNumbers.ToDouble(right),
        Basis.Double => JavaNumbers.ToDouble(left) + JavaNumbers.ToDouble(right),
        Basis.BigInteger => JavaNumbers.ToBigInteger(left) + JavaNumbers.ToBigInteger(right),
        _ => JavaNumbers.ToBigDecimal(left).Add(JavaNumbers.ToBigDecimal(right)),
    };

    public static object Subtract(object left, object right) => BasisOf(left, right) switch
    {
        Basis.Long => SubtractLongs(left, right),
        Basis.Float => (float)JavaNumbers.ToDouble(left) - (float)JavaNumbers.ToDouble(right),
        Basis.Double => JavaNumbers.ToDouble(left) - JavaNumbers.ToDouble(right),
        Basis.BigInteger => JavaNumbers.ToBigInteger(left) - JavaNumbers.ToBigInteger(right),
        _ => JavaNumbers.ToBigDecimal(left).Subtract(JavaNumbers.ToBigDecimal(right)),
    };

    public static object Multiply(object left, object right) => BasisOf(left, right) switch
    {
        Basis.Long => MultiplyLongs(left, right),
        Basis.Float => (float)JavaNumbers.ToDouble(left) * (float)JavaNumbers.ToDouble(right),
        Basis.Double => JavaNumbers.ToDouble(left) * JavaNumbers.ToDouble(right),
        Basis.BigInteger => Multiply(JavaNumbers.ToBigInteger(left), JavaNumbers.ToBigInteger(right)),
        _ => JavaNumbers.ToBigDecimal(left).Multiply(JavaNumbers.ToBigDecimal(right)),
    };

    /// <summary>The product, unless it grows beyond all use: squares of squares soon fill the memory.</summary>
    public static BigInteger Multiply(BigInteger left, BigInteger right) =>
        left.GetBitLength() + right.GetBitLength() <= MaxBits ? left * right : throw new VelocityRenderException("A number is out of range");

    /// <summary>The quotient; null for a division by zero.</summary>
    public static object? Divide(object left, object right)
    {
        if (IsZero(right))
            return null;

        return BasisOf(left, right) switch
        {
            Basis.Long => Wrap(DivideLongs(JavaNumbers.ToLong(left), JavaNumbers.ToLong(right)), left, right),
            Basis.Float => (float)JavaNumbers.ToDouble(left) / (float)JavaNumbers.ToDouble(right),
            Basis.Double => JavaNumbers.ToDouble(left) / JavaNumbers.ToDouble(right),
            Basis.BigInteger => BigInteger.Divide(JavaNumbers.ToBigInteger(left), JavaNumbers.ToBigInteger(right)),
            _ => JavaNumbers.ToBigDecimal(left).DivideHalfDown(JavaNumbers.ToBigDecimal(right)),
        };
    }

    /// <summary>The remainder; null for a division by zero.</summary>
    public static object? Modulo(object left, object right)
    {
        if (IsZero(right))
            return null;

        return BasisOf(left, right) switch
        {
            Basis.Long => Wrap(RemainderLongs(JavaNumbers.ToLong(left), JavaNumbers.ToLong(right)), left, right),
            Basis.Float => (float)JavaNumbers.ToDouble(left) % (float)JavaNumbers.ToDouble(right),
            Basis.Double => JavaNumbers.ToDouble(left) % JavaNumbers.ToDouble(right),
            Basis.BigInteger => PositiveRemainder(JavaNumbers.ToBigInteger(left), JavaNumbers.ToBigInteger(right)),
            _ => throw new JavaException("java.lang.ArithmeticException", "Cannot calculate the modulo of BigDecimals."),
        };
    }

    public static int Compare(object left, object right) => BasisOf(left, right) switch
    {
        Basis.Long => JavaNumbers.ToLong(left).CompareTo(JavaNumbers.ToLong(right)),
        Basis.Float => Order((float)JavaNumbers.ToDouble(left), (float)JavaNumbers.ToDouble(right)),
        Basis.Double => Order(JavaNumbers.ToDouble(left), JavaNumbers.ToDouble(right)),
        Basis.BigInteger => JavaNumbers.ToBigInteger(left).CompareTo(JavaNumbers.ToBigInteger(right)),
        _ => JavaNumbers.ToBigDecimal(left).CompareTo(JavaNumbers.ToBigDecimal(right)),
    };

    private static int Order(double left, double right) => left < right ? -1 : left > right ? 1 : 0;

    private static Basis BasisOf(object left, object right)
    {
        if (left is int && right is int)
            return Basis.Long;

        var leftIsInteger = JavaNumbers.IsInteger(left);
        var rightIsInteger = JavaNumbers.IsInteger(right);
        var hasBigInteger = left is BigInteger || right is BigInteger;
        if (left is BigDecimal || right is BigDecimal || (hasBigInteger && !(leftIsInteger && rightIsInteger)))
            return Basis.BigDecimal;
        if (leftIsInteger && rightIsInteger)
            return hasBigInteger ? Basis.BigInteger : Basis.Long;

        return left is double || right is double ? Basis.Double : Basis.Float;
    }

    private static bool IsZero(object number) => number switch
    {
        int n => n == 0,
        BigInteger n => n.IsZero,
        BigDecimal n => n.IsZero,
        _ => JavaNumbers.ToDouble(number) == 0,
    };

    private static object AddLongs(object left, object right)
    {
        long a = JavaNumbers.ToLong(left), b = JavaNumbers.ToLong(right);
        var sum = unchecked(a + b);
        return (sum ^ a) < 0 && (sum ^ b) < 0 ? (BigInteger)a + b : Wrap(sum, left, right);
    }

    private static object SubtractLongs(object left, object right)
    {
        long a = JavaNumbers.ToLong(left), b = JavaNumbers.ToLong(right);
        var difference = unchecked(a - b);
        return (difference ^ a) < 0 && (difference ^ ~b) < 0 ? (BigInteger)a - b : Wrap(difference, left, right);
    }

    private static object MultiplyLongs(object left, object right)
    {
        long a = JavaNumbers.ToLong(left), b = JavaNumbers.ToLong(right);
        var product = unchecked(a * b);
        return b != 0 && DivideLongs(product, b) != a ? (BigInteger)a * b : Wrap(product, left, right);
    }

    private static long DivideLongs(long a, long b) => b == -1 ? unchecked(-a) : a / b;

    private static long RemainderLongs(long a, long b) => b == -1 ? 0 : a % b;

    private static BigInteger PositiveRemainder(BigInteger a, BigInteger b)
    {
        if (b.Sign <= 0)
            throw new JavaException("java.lang.ArithmeticException", "BigInteger: modulus not positive");

        var remainder = a % b;
        return remainder.Sign < 0 ? remainder + b : remainder;
    }

    // The result has the wider of both types, or the next wider one that holds it.
    private static object Wrap(long value, object left, object right)
    {
        var size = Math.Max(SizeOf(left), SizeOf(right));
        if (size <= 1 && value is >= sbyte.MinValue and <= sbyte.MaxValue)
            return (sbyte)value;
        if (size <= 2 && value is >= short.MinValue and <= short.MaxValue)
            return (short)value;
        if (size <= 4 && value is >= int.MinValue and <= int.MaxValue)
            return JavaNumbers.Box((int)value);

        return value;
    }

    private static int SizeOf(object number) => number switch
    {
        sbyte => 1,
        short => 2,
        int => 4,
        _ => 8,
    };
}

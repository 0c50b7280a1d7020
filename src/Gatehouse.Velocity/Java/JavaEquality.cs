using System.Numerics;

namespace Gatehouse.Velocity.Java;

/// <summary><c>equals</c> and <c>hashCode</c> of Java's strings, boxed numbers and collections.</summary>
internal static class JavaEquality
{
    private const int MaxDepth = 200;

    [ThreadStatic]
    private static int _depth;

    public static IEqualityComparer<object> Comparer { get; } = new ObjectComparer();

    public static bool AreEqual(object? left, object? right)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left is null || right is null)
            return false;
        if (left is string text)
            return right is string other && string.Equals(text, other);

        Enter();
        try
        {
            return left.Equals(right);
        }
        finally
        {
            _depth--;
        }
    }

    public static bool MapsEqual(VelocityMap map, VelocityMap? other)
    {
        if (ReferenceEquals(map, other))
            return true;
        if (other is null || map.Count != other.Count)
            return false;

        for (var cursor = 0; map.MoveNext(ref cursor, out var key, out var value);)
        {
            if (!other.TryGet(key, out var otherValue) || !AreEqual(value, otherValue))
                return false;
        }

        return true;
    }

    public static bool ListsEqual(IReadOnlyList<object?> list, IReadOnlyList<object?> other)
    {
        if (list.Count != other.Count)
            return false;

        for (var i = 0; i < list.Count; i++)
        {
            if (!AreEqual(list[i], other[i]))
                return false;
        }

        return true;
    }

    public static int HashOf(VelocityMap map)
    {
        var hash = 0;
        for (var cursor = 0; map.MoveNext(ref cursor, out var key, out var value);)
            hash += HashOf(key) ^ HashOf(value);
        return hash;
    }

    public static int HashOf(IReadOnlyList<object?> list)
    {
        var hash = 1;
        for (var i = 0; i < list.Count; i++)
            hash = (31 * hash) + HashOf(list[i]);
        return hash;
    }

    public static int HashOf(object? value)
    {
        switch (value)
        {
            case null:
                return 0;
            case string text:
                return HashOf(text);
            case int number:
                return number;
            case long number:
                return (int)(number ^ (number >>> 32));
            case double number:
                var bits = BitConverter.DoubleToInt64Bits(number == 0 ? number : double.IsNaN(number) ? double.NaN : number);
                return (int)(bits ^ (bits >>> 32));
            case bool truth:
                return truth ? 1231 : 1237;
            case char character:
                return character;
            case BigInteger number:
                return HashOf(number);
            case BigDecimal number:
                return (31 * HashOf(number.Unscaled)) + number.Scale;
            case VelocityMap or IJavaCollection:
                Enter();
                try
                {
                    return value.GetHashCode();
                }
                finally
                {
                    _depth--;
                }

            default:
                return value.GetHashCode();
        }
    }

    private static int HashOf(string text)
    {
        var hash = 0;
        foreach (var c in text)
            hash = (31 * hash) + c;
        return hash;
    }

    private static int HashOf(BigInteger number)
    {
        var hash = 0;
        var bytes = BigInteger.Abs(number).ToByteArray(isUnsigned: true, isBigEndian: true);
        for (var end = bytes.Length % 4; end <= bytes.Length; end += 4)
        {
            var word = 0;
            for (var i = Math.Max(0, end - 4); i < end; i++)
                word = (word << 8) | bytes[i];
            hash = (31 * hash) + word;
        }

        return hash * number.Sign;
    }

    private static void Enter()
    {
        if (++_depth <= MaxDepth)
            return;

        _depth--;
        throw new VelocityRenderException("A list or map contains itself or nests too deeply");
    }

    private sealed class ObjectComparer : IEqualityComparer<object>
    {
        bool IEqualityComparer<object>.Equals(object? x, object? y) => AreEqual(x, y);

        int IEqualityComparer<object>.GetHashCode(object obj) => obj is string text ? text.GetHashCode() : HashOf(obj);
    }
}

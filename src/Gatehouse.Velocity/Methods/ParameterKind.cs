using System.Numerics;
using Gatehouse.Velocity.Java;

namespace Gatehouse.Velocity.Methods;

/// <summary>Which values a parameter of a Java method takes, as Velocity converts them: integers widen, null is anything but a primitive.</summary>
internal static class ParameterKind
{
    public static bool Accepts(char kind, object? value) => kind switch
    {
        'O' => true,
        'S' => value is null or string,
        'i' => value is int or short or sbyte,
        'l' => value is long or int or short or sbyte,
        'f' => value is float or long or int or short or sbyte,
        'd' => value is double or float or long or int or short or sbyte,
        'c' => value is char,
        'b' => value is bool,
        'I' => value is null or int,
        'L' => value is null or long,
        'F' => value is null or float,
        'D' => value is null or double,
        'C' => value is null or char,
        'B' => value is null or bool,
        'G' => value is null or BigInteger,
        'E' => value is null or BigDecimal,
        'K' => value is null or IJavaCollection,
        'M' => value is null or VelocityMap,
        'A' => value is null or JavaArray,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

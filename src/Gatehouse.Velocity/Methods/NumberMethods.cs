using Gatehouse.Velocity.Java;

namespace Gatehouse.Velocity.Methods;

/// <summary>java.lang.Number.</summary>
internal static class NumberMethods
{
    public static MethodTable Table { get; } = new(ObjectMethods.Table)
    {
        { "intValue", "", static (o, _, _) => JavaNumbers.Box(JavaNumbers.ToInt(o)) },
        { "longValue", "", static (o, _, _) => JavaNumbers.ToLong(o) },
        { "doubleValue", "", static (o, _, _) => JavaNumbers.ToDouble(o) },
        { "floatValue", "", static (o, _, _) => (float)JavaNumbers.ToDouble(o) },
        { "shortValue", "", static (o, _, _) => unchecked((short)JavaNumbers.ToInt(o)) },
        { "byteValue", "", static (o, _, _) => unchecked((sbyte)JavaNumbers.ToInt(o)) },
    };
}

using Gatehouse.Velocity.Java;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Methods;

/// <summary>java.lang.Object.</summary>
internal static class ObjectMethods
{
    public static MethodTable Table { get; } = new()
    {
        { "equals", "O", static (o, a, _) => JavaEquality.AreEqual(o, a[0]) },
        { "hashCode", "", static (o, _, _) => JavaNumbers.Box(JavaEquality.HashOf(o)) },
        { "toString", "", static (o, _, c) => JavaText.Of(o, c.Limits.OutputLength) },
        { "getClass", "", static (o, _, _) => JavaClass.Of(o) },
    };

    /// <summary><c>compareTo</c> with a value of another class.</summary>
    public static object NotComparable(object target, ReadOnlySpan<object?> arguments, RenderContext context) =>
        throw new JavaException(
            "java.lang.ClassCastException",
            $"{JavaClass.Of(arguments[0]!)} cannot be cast to {JavaClass.Of(target)}");
}

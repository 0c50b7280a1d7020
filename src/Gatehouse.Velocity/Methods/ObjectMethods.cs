using Gatehouse.Velocity.Java;

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
}

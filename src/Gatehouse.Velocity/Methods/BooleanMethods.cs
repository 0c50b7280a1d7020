using Gatehouse.Velocity.Java;

namespace Gatehouse.Velocity.Methods;

/// <summary>java.lang.Boolean.</summary>
internal static class BooleanMethods
{
    public static MethodTable Table { get; } = new(ObjectMethods.Table)
    {
        { "booleanValue", "", static (o, _, _) => o },
        { "compareTo", "B", static (o, a, _) => JavaNumbers.Box(((bool)o).CompareTo(a[0] as bool? ?? throw new JavaException("java.lang.NullPointerException"))) },
        { "compareTo", "O", ObjectMethods.NotComparable },
        { "compare", "bb", static (_, a, _) => JavaNumbers.Box(Bool(a[0]).CompareTo(Bool(a[1]))) },
        { "parseBoolean", "S", static (_, a, _) => Parse(a[0]) },
        { "valueOf", "b", static (_, a, _) => Bool(a[0]) },
        { "valueOf", "S", static (_, a, _) => Parse(a[0]) },
        { "toString", "b", static (_, a, _) => Bool(a[0]) ? "true" : "false" },
        { "logicalAnd", "bb", static (_, a, _) => Bool(a[0]) & Bool(a[1]) },
        { "logicalOr", "bb", static (_, a, _) => Bool(a[0]) | Bool(a[1]) },
        { "logicalXor", "bb", static (_, a, _) => Bool(a[0]) ^ Bool(a[1]) },
        { "hashCode", "b", static (_, a, _) => JavaNumbers.Box(JavaEquality.HashOf(a[0])) },
    };

    private static bool Bool(object? value) => (bool)value!;

    private static bool Parse(object? text) => "true".Equals(text as string, StringComparison.OrdinalIgnoreCase);
}

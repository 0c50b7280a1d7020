using Gatehouse.Velocity.Java;

namespace Gatehouse.Velocity.Methods;

/// <summary>Arrays: Velocity gives them the methods of a list, which those of the array itself come before.</summary>
internal static class ArrayMethods
{
    public static MethodTable Table { get; } =
        MethodTable.Seen(ListMethods.Table, static array => ((JavaArray)array).AsList()).AddAll(ObjectMethods.Table);
}

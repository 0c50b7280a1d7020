using Gatehouse.Velocity.Java;

namespace Gatehouse.Velocity.Methods;

/// <summary>Arrays: Velocity gives them the methods of a list, which those of the array itself come before.</summary>
internal static class ArrayMethods
{
    public static MethodTable Table { get; } = new(ObjectMethods.Table)
    {
        { "get", "i", static (o, a, _) => List(o).GetAt(JavaNumbers.ToInt(a[0]!)) },
        { "set", "iO", static (o, a, _) => List(o).SetAt(JavaNumbers.ToInt(a[0]!), a[1]) },
        { "size", "", static (o, _, _) => JavaNumbers.Box(List(o).Size) },
        { "isEmpty", "", static (o, _, _) => List(o).Size == 0 },
        { "contains", "O", static (o, a, c) => CollectionMethods.Costs(List(o), c).Contains(a[0]) },
        { "indexOf", "O", static (o, a, _) => JavaNumbers.Box(JavaListCore.IndexOf(List(o), a[0])) },
        { "iterator", "", static (o, _, _) => new ListIterator(List(o)) },
        { "subList", "ii", static (o, a, c) => ListMethods.Table.FindFirst(["subList"], a)!.Call(List(o), a, c) },
    };

    private static IJavaList List(object target) => ((JavaArray)target).AsList();
}

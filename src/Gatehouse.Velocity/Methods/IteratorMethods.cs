using Gatehouse.Velocity.Java;

namespace Gatehouse.Velocity.Methods;

/// <summary>java.util.Iterator and ListIterator.</summary>
internal static class IteratorMethods
{
    public static MethodTable Table { get; } = new(ObjectMethods.Table)
    {
        { "hasNext", "", static (o, _, _) => ((JavaIterator)o).HasNext },
        { "next", "", static (o, _, _) => ((JavaIterator)o).Next() },
        { "remove", "", static (o, _, _) => CollectionMethods.Void(((JavaIterator)o).Remove) },
    };

    public static MethodTable Lists { get; } = new(Table)
    {
        { "hasPrevious", "", static (o, _, _) => ((ListIterator)o).HasPrevious },
        { "previous", "", static (o, _, _) => ((ListIterator)o).Previous() },
        { "nextIndex", "", static (o, _, _) => JavaNumbers.Box(((ListIterator)o).NextIndex) },
        { "previousIndex", "", static (o, _, _) => JavaNumbers.Box(((ListIterator)o).NextIndex - 1) },
    };
}

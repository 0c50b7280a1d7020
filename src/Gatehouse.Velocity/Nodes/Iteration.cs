using Gatehouse.Velocity.Java;

namespace Gatehouse.Velocity.Nodes;

/// <summary>What <c>#foreach</c> can go through.</summary>
internal static class Iteration
{
    /// <summary>The elements of a collection, the values of a map, the rest of an iterator; null for anything else.</summary>
    public static JavaIterator? Over(object? value) => value switch
    {
        IJavaList list => new ListIterator(list),
        MapView view => view.Iterate(),
        VelocityMap map => new MapIterator(map, MapPart.Value),
        JavaIterator iterator => iterator,
        JavaArray array => new ListIterator(array.AsList()),
        LoopScope loop => new MapIterator(loop.Values, MapPart.Value),
        _ => null,
    };
}

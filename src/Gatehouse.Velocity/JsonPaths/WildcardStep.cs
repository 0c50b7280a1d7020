using Gatehouse.Velocity.Java;

namespace Gatehouse.Velocity.JsonPaths;

/// <summary><c>*</c>: all members of an object, all items of an array.</summary>
internal sealed class WildcardStep : PathStep
{
    public override bool IsDefinite => false;

    public override void Follow(object? value, PathReading reading)
    {
        if (value is VelocityMap map)
        {
            for (var cursor = 0; map.MoveNext(ref cursor, out _, out var member);)
                GoOn(member, reading);
        }
        else if (value is IJavaList list)
        {
            foreach (var item in list)
                GoOn(item, reading);
        }
    }
}

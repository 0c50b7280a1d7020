using Gatehouse.Velocity.Java;

namespace Gatehouse.Velocity.JsonPaths;

/// <summary><c>[n]</c> and <c>[n,m]</c>; a negative index counts from the end.</summary>
internal sealed class IndexStep(int[] indexes) : PathStep
{
    public override bool IsDefinite => indexes.Length == 1;

    public override void Follow(object? value, PathReading reading)
    {
        var list = value as IJavaList;
        foreach (var index in indexes)
        {
            var position = list is not null && index < 0 ? list.Size + index : index;
            if (list is not null && position >= 0 && position < list.Size)
                GoOn(list.GetAt(position), reading);
        }
    }
}

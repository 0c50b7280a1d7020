using Gatehouse.Velocity.Java;

namespace Gatehouse.Velocity.JsonPaths;

/// <summary><c>[from:to]</c>, either end of which may be missing or count from the end.</summary>
internal sealed class SliceStep(int? from, int? to) : PathStep
{
    public override bool IsDefinite => false;

    public override void Follow(object? value, PathReading reading)
    {
        if (value is not IJavaList list)
            return;

        var start = Position(from ?? 0, list.Size);
        var end = Position(to ?? list.Size, list.Size);
        for (var i = start; i < end; i++)
            GoOn(list.GetAt(i), reading);
    }

    private static int Position(int index, int size) => Math.Clamp(index < 0 ? size + index : index, 0, size);
}

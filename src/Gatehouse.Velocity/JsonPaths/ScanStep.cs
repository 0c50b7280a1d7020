using Gatehouse.Velocity.Java;

namespace Gatehouse.Velocity.JsonPaths;

/// <summary><c>..</c>: the value itself and everything below it.</summary>
internal sealed class ScanStep : PathStep
{
    public override bool IsDefinite => false;

    public override void Follow(object? value, PathReading reading)
    {
        reading.Enter();
        if (value is VelocityMap map)
        {
            GoOnFrom(value, reading);
            for (var cursor = 0; map.MoveNext(ref cursor, out _, out var member);)
                Follow(member, reading);
        }
        else if (value is IJavaList list)
        {
            GoOnFrom(value, reading);
            foreach (var item in list)
                Follow(item, reading);
        }

        reading.Leave();
    }

    private void GoOnFrom(object? value, PathReading reading)
    {
        if (Next is FilterStep filter)
            filter.FollowSelf(value, reading);
        else
            GoOn(value, reading);
    }
}

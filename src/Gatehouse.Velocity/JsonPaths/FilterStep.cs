using Gatehouse.Velocity.Java;

namespace Gatehouse.Velocity.JsonPaths;

/// <summary><c>[?(...)]</c>: the items of an array that fit, or the object itself.</summary>
internal sealed class FilterStep(Condition condition) : PathStep
{
    public override bool IsDefinite => false;

    public override void Follow(object? value, PathReading reading)
    {
        if (value is VelocityMap)
        {
            if (condition.Holds(value, reading))
                GoOn(value, reading);
        }
        else if (value is IJavaList list)
        {
            foreach (var item in list)
            {
                if (condition.Holds(item, reading))
                    GoOn(item, reading);
            }
        }
    }

    /// <summary>Behind <c>..</c>, which comes to every item itself: only the value is tested, not what is in it.</summary>
    public void FollowSelf(object? value, PathReading reading)
    {
        if (condition.Holds(value, reading))
            GoOn(value, reading);
    }
}

namespace Gatehouse.Velocity.JsonPaths;

/// <summary>The condition of a filter.</summary>
internal abstract class Condition
{
    public abstract bool Holds(object? item, PathReading reading);
}

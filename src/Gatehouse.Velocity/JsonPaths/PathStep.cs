namespace Gatehouse.Velocity.JsonPaths;

/// <summary>One step of a path.</summary>
internal abstract class PathStep
{
    public PathStep? Next { get; set; }

    public abstract bool IsDefinite { get; }

    /// <summary>Whether this step and all after it lead to one place.</summary>
    public bool IsDefiniteOn => IsDefinite && (Next?.IsDefiniteOn ?? true);

    public abstract void Follow(object? value, PathReading reading);

    protected void GoOn(object? value, PathReading reading)
    {
        if (Next is null)
            reading.Add(value);
        else
            Next.Follow(value, reading);
    }
}

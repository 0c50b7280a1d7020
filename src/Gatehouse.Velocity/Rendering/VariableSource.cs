namespace Gatehouse.Velocity.Rendering;

/// <summary>Where the variables of a render come from; each is asked for at most once.</summary>
internal abstract class VariableSource
{
    public abstract object? Get(string name);
}

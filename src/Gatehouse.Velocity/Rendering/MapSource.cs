namespace Gatehouse.Velocity.Rendering;

internal sealed class MapSource(VelocityMap variables) : VariableSource
{
    public override object? Get(string name) => variables.Get(name);
}

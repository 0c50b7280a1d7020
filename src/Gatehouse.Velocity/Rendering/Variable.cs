namespace Gatehouse.Velocity.Rendering;

/// <summary>A name that a template uses, and where its value is kept during a render.</summary>
internal sealed class Variable(VariableTable table, string name, int slot)
{
    public VariableTable Table { get; } = table;

    public string Name { get; } = name;

    public int Slot { get; } = slot;
}

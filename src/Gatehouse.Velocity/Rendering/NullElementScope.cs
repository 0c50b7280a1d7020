using Gatehouse.Velocity.Nodes;

namespace Gatehouse.Velocity.Rendering;

/// <summary>Keeps the loop variable null for a null element, whatever an outer variable of that name holds.</summary>
internal sealed class NullElementScope(Variable element, Scope outer) : Scope
{
    private bool _isActive = true;

    public override object? Get(Variable variable) => _isActive && variable.Name == element.Name ? null : outer.Get(variable);

    public override void Put(Variable variable, object? value)
    {
        if (value is null && variable.Name == element.Name)
            _isActive = true;
        outer.Put(variable, value);
    }

    public override void Remove(Variable variable)
    {
        if (variable.Name == element.Name)
            _isActive = false;
        outer.Remove(variable);
    }

    public override ExpressionNode? ArgumentWritten(string literal) => outer.ArgumentWritten(literal);
}

using Gatehouse.Velocity.Nodes;

namespace Gatehouse.Velocity.Rendering;

/// <summary>The variables as a part of the template sees them.</summary>
internal abstract class Scope
{
    public abstract object? Get(Variable variable);

    public abstract void Put(Variable variable, object? value);

    public abstract void Remove(Variable variable);

    /// <summary>How the argument that stands behind a macro's parameter is written; null for anything else.</summary>
    public virtual ExpressionNode? ArgumentWritten(string literal) => null;
}

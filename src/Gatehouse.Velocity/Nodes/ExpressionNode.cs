using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary>A part of a compiled template that has a value.</summary>
internal abstract class ExpressionNode
{
    /// <summary>How the expression is written.</summary>
    public string Literal { get; set; } = "";

    /// <summary>Whether a macro evaluates the argument each time it is used, instead of once.</summary>
    public virtual bool IsEvaluatedPerUse => false;

    public abstract object? Value(RenderContext context);

    /// <summary>The truth of the expression as a condition: false for everything that is not a reference, a comparison or a truth value.</summary>
    public virtual bool IsTrue(RenderContext context) => false;
}

using Gatehouse.Velocity.Java;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary><c>==</c> and <c>!=</c>: numbers by value, values of one class by <c>equals</c>, anything else by its text.</summary>
internal sealed class EqualNode(ExpressionNode left, ExpressionNode right, bool expected) : LogicNode
{
    public override bool IsTrue(RenderContext context)
    {
        var a = left.Value(context);
        var b = right.Value(context);
        return AreEqual(a, b, context) == expected;
    }

    private static bool AreEqual(object? a, object? b, RenderContext context)
    {
        if (a is string text && b is string other)
            return text == other;
        if (a is null || b is null)
            return Text(a, context) == Text(b, context);
        if (JavaNumbers.IsNumber(a) && JavaNumbers.IsNumber(b))
            return JavaMath.Compare(a, b) == 0;
        if (SharesClass(a, b))
            return JavaEquality.AreEqual(a, b);

        return Text(a, context) == Text(b, context);
    }

    // JSONArray is a subclass of ArrayList; all other classes of values stand side by side.
    private static bool SharesClass(object a, object b) =>
        a.GetType() == b.GetType() || (a is VelocityList or JsonArray && b is VelocityList or JsonArray);

    private static string? Text(object? value, RenderContext context) => value switch
    {
        null => null,
        BlockReference block => block.Print(),
        _ => JavaText.Of(value, context.Limits.OutputLength),
    };
}

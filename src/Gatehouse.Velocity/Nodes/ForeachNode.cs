using Gatehouse.Velocity.Java;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary>
/// <c>#foreach</c>. The loop variable, <c>$foreach</c>, <c>$velocityCount</c> and <c>$velocityHasNext</c> get their old values back afterwards;
/// the last three are kept only where the template mentions them.
/// </summary>
internal sealed class ForeachNode(LoopVariables variables, ExpressionNode items, BlockNode body) : Node
{
    public override void Render(RenderContext context)
    {
        if (Iteration.Over(items.Value(context)) is not { } iterator)
            return;

        var scope = context.Scope;
        var saved = variables.Save(scope);
        var loop = variables.Loop is null ? null : new LoopScope(scope.Get(variables.Loop));
        if (loop is not null)
            scope.Put(variables.Loop!, loop);

        try
        {
            Loop(context, iterator, loop);
        }
        finally
        {
            context.Scope = scope;
            variables.Restore(scope, saved, loop);
        }
    }

    private void Loop(RenderContext context, JavaIterator iterator, LoopScope? loop)
    {
        var scope = context.Scope;
        NullElementScope? nullScope = null;
        // What is beyond the limit is left out without a word, as by Velocity's own directive.foreach.maxloops.
        for (var index = 0; index < context.Limits.ForeachIterations && iterator.HasNext; index++)
        {
            context.Step();
            var element = iterator.Next();
            var hasNext = iterator.HasNext;
            variables.Set(scope, element, index, hasNext);
            if (loop is not null)
                (loop.Index, loop.HasNext) = (index, hasNext);

            context.Scope = element is null ? nullScope ??= new NullElementScope(variables.Element, scope) : scope;
            if (!RenderBody(context, loop))
                return;
        }
    }

    // Returns whether the loop goes on.
    private bool RenderBody(RenderContext context, LoopScope? loop)
    {
        try
        {
            body.Render(context);
        }
        catch (StopException stop)
        {
            context.Stopping = stop.Target;
        }

        if (context.Stopping is not { } target)
            return true;
        if (target.IsFor(loop ?? (object)this))
            context.Stopping = null;
        return false;
    }
}

using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary>The value of a block variable. Rendering it inside itself ends at a depth of its own.</summary>
internal sealed class BlockReference(BlockNode body, RenderContext context, Scope scope, int maxDepth)
{
    private int _depth;

    /// <summary>Renders the block with the variables of the place where it is used.</summary>
    public bool TryRender()
    {
        if (_depth == maxDepth)
            return false;

        _depth++;
        using var level = context.Deeper();
        try
        {
            body.Render(context);
        }
        catch (StopException stop) when (ReferenceEquals(stop.Target, StopTarget.Nearest))
        {
        }
        finally
        {
            _depth--;
        }

        if (ReferenceEquals(context.Stopping, StopTarget.Nearest))
            context.Stopping = null;
        return true;
    }

    /// <summary>The block as text, with the variables of the place where it was defined; null where it may not nest deeper.</summary>
    public string? Print()
    {
        var output = context.Output;
        var start = output.Length;
        var outer = context.Scope;
        context.Scope = scope;
        try
        {
            if (!TryRender())
                return null;

            if (context.Stopping is { } target)
            {
                context.Stopping = null;
                throw new StopException(target);
            }

            return output.From(start);
        }
        finally
        {
            output.Truncate(start);
            context.Scope = outer;
        }
    }

    public override string ToString() => Print() ?? "null";
}

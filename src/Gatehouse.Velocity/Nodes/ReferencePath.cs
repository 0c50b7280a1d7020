using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary>What follows the name of a reference: members, calls and indexes.</summary>
internal sealed class ReferencePath(PathPart[] parts)
{
    public bool IsEmpty => parts.Length == 0;

    public object? Follow(object? value, RenderContext context)
    {
        foreach (var part in parts)
        {
            if (value is null)
                return null;

            context.Step();
            value = part.Get(value, context);
        }

        return value;
    }

    public void Assign(object? target, object? value, RenderContext context)
    {
        foreach (var part in parts.AsSpan(0, parts.Length - 1))
        {
            if (target is null)
                return;

            target = part.Get(target, context);
        }

        if (target is not null)
            parts[^1].Set(target, value, context);
    }
}

using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

/// <summary>An object of ours that templates can use, such as <c>$foreach</c> or <c>$input</c>.</summary>
internal interface ITemplateObject
{
    object? Get(string name, RenderContext context);

    void Set(string name, object? value);

    object? Call(string name, ReadOnlySpan<object?> arguments, RenderContext context);
}

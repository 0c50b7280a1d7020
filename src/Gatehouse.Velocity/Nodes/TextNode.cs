using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Nodes;

internal sealed class TextNode(string text) : Node
{
    public string Text { get; } = text;

    public override void Render(RenderContext context) => context.Output.Append(Text);
}

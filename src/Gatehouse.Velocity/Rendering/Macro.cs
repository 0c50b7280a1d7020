using Gatehouse.Velocity.Nodes;

namespace Gatehouse.Velocity.Rendering;

internal sealed record Macro(string Name, IReadOnlyList<string> Parameters, BlockNode Body);

namespace Gatehouse.Velocity.Parsing;

internal enum DirectiveShape
{
    /// <summary>Stands alone.</summary>
    Line,

    /// <summary>Has a body up to <c>#end</c>.</summary>
    Block,
}

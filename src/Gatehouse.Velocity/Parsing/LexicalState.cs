namespace Gatehouse.Velocity.Parsing;

internal enum LexicalState
{
    Default,

    /// <summary>After <c>#</c>, before it is known which directive follows.</summary>
    PreDirective,

    Directive,

    /// <summary>After <c>$</c>.</summary>
    Reference,

    /// <summary>After the dot of a reference.</summary>
    ReferenceMember,

    /// <summary>Between the parentheses of a method call.</summary>
    Arguments,

    /// <summary>Between the brackets of <c>$a[..]</c>.</summary>
    InIndex,

    LineComment,
    FormalComment,
    BlockComment,
    TextBlock,
}

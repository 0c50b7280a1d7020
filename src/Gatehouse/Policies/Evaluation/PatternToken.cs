namespace Gatehouse.Policies;

internal enum PatternTokenKind
{
    Literal,
    AnyRun,
    AnyOne,
    Variable,
}

/// <summary>A part of a text in a policy.</summary>
/// <param name="Kind">What the part is.</param>
/// <param name="Text">The literal text, or the key of the variable.</param>
/// <param name="Default">What stands for a variable whose key the request does not have; null when nothing does.</param>
internal readonly record struct PatternToken(PatternTokenKind Kind, string Text, string? Default = null);

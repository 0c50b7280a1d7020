namespace Gatehouse;

/// <summary>The kinds of <see cref="PathSegment"/>.</summary>
public enum PathSegmentKind
{
    /// <summary>Literal text.</summary>
    Literal,

    /// <summary><c>{name}</c>: one segment, whatever it is.</summary>
    Variable,

    /// <summary><c>{name+}</c>: all the segments that are left, at least one.</summary>
    Greedy,
}

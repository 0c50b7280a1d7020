namespace Gatehouse;

/// <summary>One segment of a <see cref="RoutePath"/>.</summary>
/// <param name="Kind">Whether it is literal text, a variable, or a greedy variable.</param>
/// <param name="Text">The literal text, or the name of the variable without braces and plus sign.</param>
public readonly record struct PathSegment(PathSegmentKind Kind, string Text);

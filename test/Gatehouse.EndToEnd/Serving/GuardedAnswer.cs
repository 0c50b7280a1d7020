namespace Gatehouse.EndToEnd.Serving;

/// <summary>What a route answered.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">The body.</param>
/// <param name="Headers">The headers, a line each.</param>
public sealed record GuardedAnswer(int Status, string Body, string Headers);

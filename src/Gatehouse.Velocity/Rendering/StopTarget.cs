namespace Gatehouse.Velocity.Rendering;

/// <summary>How far <c>#break</c> or <c>#stop</c> leaves.</summary>
internal sealed class StopTarget(object? owner = null)
{
    /// <summary>The innermost loop, macro or block.</summary>
    public static StopTarget Nearest { get; } = new();

    /// <summary>The whole template, or the text of <c>#evaluate</c>.</summary>
    public static StopTarget Everything { get; } = new();

    public bool IsFor(object candidate) => ReferenceEquals(this, Nearest) || ReferenceEquals(owner, candidate);
}

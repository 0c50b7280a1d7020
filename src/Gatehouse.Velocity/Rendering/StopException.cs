namespace Gatehouse.Velocity.Rendering;

/// <summary>Carries <c>#break</c> and <c>#stop</c> out of a string or a printed block, where an expression is being evaluated.</summary>
internal sealed class StopException(StopTarget target) : Exception
{
    public StopTarget Target { get; } = target;
}

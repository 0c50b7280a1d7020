namespace Gatehouse.Velocity;

/// <summary>
/// A template failed while it was rendered: a method threw, a directive was used wrongly, or a limit of <see cref="VelocityLimits"/> was reached.
/// API Gateway answers such a failure with status 500.
/// </summary>
public class VelocityRenderException : Exception
{
    /// <summary>Creates the exception.</summary>
    public VelocityRenderException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its cause.</summary>
    public VelocityRenderException(string message, Exception cause)
        : base(message, cause)
    {
    }
}

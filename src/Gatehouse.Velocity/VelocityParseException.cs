namespace Gatehouse.Velocity;

/// <summary>A template does not follow the grammar of Velocity 1.7.</summary>
public sealed class VelocityParseException(VelocityError error)
    : Exception($"{error.Message} (line {error.Line}, column {error.Column})")
{
    /// <summary>What is wrong and where.</summary>
    public VelocityError Error { get; } = error;
}

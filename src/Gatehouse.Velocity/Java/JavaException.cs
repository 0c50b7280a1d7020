namespace Gatehouse.Velocity.Java;

/// <summary>An exception that a Java method throws.</summary>
internal sealed class JavaException(string className, string? message = null)
    : VelocityRenderException(message is null ? className : $"{className}: {message}");

namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>The answer of a <see cref="LambdaBootstrapHandler"/>.</summary>
/// <param name="outputStream">The answer, read from its position to its end. Null is an empty answer.</param>
/// <param name="disposeOutputStream">Whether to dispose of the stream once it is sent.</param>
public class InvocationResponse(Stream? outputStream, bool disposeOutputStream)
{
    /// <summary>An answer whose stream is disposed of once it is sent.</summary>
    /// <param name="outputStream">The answer.</param>
    public InvocationResponse(Stream? outputStream) : this(outputStream, disposeOutputStream: true)
    {
    }

    /// <summary>The answer.</summary>
    public Stream? OutputStream { get; } = outputStream;

    /// <summary>Whether the stream is disposed of once it is sent.</summary>
    public bool DisposeOutputStream { get; } = disposeOutputStream;
}

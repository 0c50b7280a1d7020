using Gatehouse.Functions.Core;

namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>One invocation, as a <see cref="LambdaBootstrapHandler"/> gets it.</summary>
/// <param name="inputStream">The event.</param>
/// <param name="lambdaContext">The context.</param>
public class InvocationRequest(Stream inputStream, ILambdaContext lambdaContext) : IDisposable
{
    /// <summary>The event.</summary>
    public Stream InputStream { get; } = inputStream;

    /// <summary>The context.</summary>
    public ILambdaContext LambdaContext { get; } = lambdaContext;

    /// <summary>Disposes of the event's stream.</summary>
    public void Dispose()
    {
        InputStream.Dispose();
        GC.SuppressFinalize(this);
    }
}

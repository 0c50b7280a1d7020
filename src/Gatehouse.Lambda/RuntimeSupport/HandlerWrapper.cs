using Gatehouse.Functions.Core;

namespace Gatehouse.Functions.RuntimeSupport;

/// <summary>Makes a <see cref="LambdaBootstrapHandler"/> of a handler with objects or streams.</summary>
public partial class HandlerWrapper : IDisposable
{
    private static readonly InvocationResponse Empty = new(Stream.Null, disposeOutputStream: false);

    private HandlerWrapper(LambdaBootstrapHandler handler, ILambdaSerializer? serializer = null)
    {
        Handler = handler;
        Serializer = serializer;
    }

    /// <summary>The handler.</summary>
    public LambdaBootstrapHandler Handler { get; }

    internal ILambdaSerializer? Serializer { get; }

    /// <summary>A handler that writes its answer into a stream.</summary>
    /// <param name="invokeDelegate">The handler: event, context, answer.</param>
    public static HandlerWrapper GetHandlerWrapper(Action<Stream, ILambdaContext, MemoryStream> invokeDelegate)
    {
        var output = new OutputBuffer();
        return new(invocation => Task.FromResult(output.Fill(answer => invokeDelegate(invocation.InputStream, invocation.LambdaContext, answer))));
    }

    /// <summary>Does nothing; kept so that <c>using</c> compiles.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>For derived classes.</summary>
    /// <param name="disposing">Whether called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
    }
}

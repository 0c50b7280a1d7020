using Gatehouse.Functions.Core;

namespace Gatehouse.Functions.RuntimeSupport;

public partial class HandlerWrapper
{
    /// <summary>A handler that takes no event and answers nothing.</summary>
    /// <param name="handler">The handler.</param>
    public static HandlerWrapper GetHandlerWrapper(Action handler) =>
        new(invocation =>
        {
            handler();
            return Task.FromResult(Empty);
        });

    /// <summary>A handler that takes the event as a stream and answers nothing.</summary>
    /// <param name="handler">The handler.</param>
    public static HandlerWrapper GetHandlerWrapper(Action<Stream> handler) =>
        new(invocation =>
        {
            handler(invocation.InputStream);
            return Task.FromResult(Empty);
        });

    /// <summary>A handler that takes an object and answers nothing.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static HandlerWrapper GetHandlerWrapper<TInput>(Action<TInput> handler, ILambdaSerializer serializer) =>
        new(invocation =>
        {
            handler(serializer.Deserialize<TInput>(invocation.InputStream));
            return Task.FromResult(Empty);
        }, serializer);

    /// <summary>A handler that takes no event and the context and answers nothing.</summary>
    /// <param name="handler">The handler.</param>
    public static HandlerWrapper GetHandlerWrapper(Action<ILambdaContext> handler) =>
        new(invocation =>
        {
            handler(invocation.LambdaContext);
            return Task.FromResult(Empty);
        });

    /// <summary>A handler that takes the event as a stream and the context and answers nothing.</summary>
    /// <param name="handler">The handler.</param>
    public static HandlerWrapper GetHandlerWrapper(Action<Stream, ILambdaContext> handler) =>
        new(invocation =>
        {
            handler(invocation.InputStream, invocation.LambdaContext);
            return Task.FromResult(Empty);
        });

    /// <summary>A handler that takes an object and the context and answers nothing.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static HandlerWrapper GetHandlerWrapper<TInput>(Action<TInput, ILambdaContext> handler, ILambdaSerializer serializer) =>
        new(invocation =>
        {
            handler(serializer.Deserialize<TInput>(invocation.InputStream), invocation.LambdaContext);
            return Task.FromResult(Empty);
        }, serializer);

    /// <summary>A handler that takes no event and answers a stream.</summary>
    /// <param name="handler">The handler.</param>
    public static HandlerWrapper GetHandlerWrapper(Func<Stream> handler) =>
        new(invocation => Task.FromResult(new InvocationResponse(handler())));

    /// <summary>A handler that takes the event as a stream and answers a stream.</summary>
    /// <param name="handler">The handler.</param>
    public static HandlerWrapper GetHandlerWrapper(Func<Stream, Stream> handler) =>
        new(invocation => Task.FromResult(new InvocationResponse(handler(invocation.InputStream))));

    /// <summary>A handler that takes an object and answers a stream.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static HandlerWrapper GetHandlerWrapper<TInput>(Func<TInput, Stream> handler, ILambdaSerializer serializer) =>
        new(invocation => Task.FromResult(new InvocationResponse(handler(serializer.Deserialize<TInput>(invocation.InputStream)))), serializer);

    /// <summary>A handler that takes no event and the context and answers a stream.</summary>
    /// <param name="handler">The handler.</param>
    public static HandlerWrapper GetHandlerWrapper(Func<ILambdaContext, Stream> handler) =>
        new(invocation => Task.FromResult(new InvocationResponse(handler(invocation.LambdaContext))));

    /// <summary>A handler that takes the event as a stream and the context and answers a stream.</summary>
    /// <param name="handler">The handler.</param>
    public static HandlerWrapper GetHandlerWrapper(Func<Stream, ILambdaContext, Stream> handler) =>
        new(invocation => Task.FromResult(new InvocationResponse(handler(invocation.InputStream, invocation.LambdaContext))));

    /// <summary>A handler that takes an object and the context and answers a stream.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static HandlerWrapper GetHandlerWrapper<TInput>(Func<TInput, ILambdaContext, Stream> handler, ILambdaSerializer serializer) =>
        new(invocation => Task.FromResult(new InvocationResponse(handler(serializer.Deserialize<TInput>(invocation.InputStream), invocation.LambdaContext))), serializer);

    /// <summary>A handler that takes no event and answers an object.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static HandlerWrapper GetHandlerWrapper<TOutput>(Func<TOutput> handler, ILambdaSerializer serializer)
    {
        var output = new OutputBuffer();
        return new(invocation => Task.FromResult(output.Write(handler(), serializer)), serializer);
    }

    /// <summary>A handler that takes the event as a stream and answers an object.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static HandlerWrapper GetHandlerWrapper<TOutput>(Func<Stream, TOutput> handler, ILambdaSerializer serializer)
    {
        var output = new OutputBuffer();
        return new(invocation => Task.FromResult(output.Write(handler(invocation.InputStream), serializer)), serializer);
    }

    /// <summary>A handler that takes an object and answers an object.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static HandlerWrapper GetHandlerWrapper<TInput, TOutput>(Func<TInput, TOutput> handler, ILambdaSerializer serializer)
    {
        var output = new OutputBuffer();
        return new(invocation => Task.FromResult(output.Write(handler(serializer.Deserialize<TInput>(invocation.InputStream)), serializer)), serializer);
    }

    /// <summary>A handler that takes no event and the context and answers an object.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static HandlerWrapper GetHandlerWrapper<TOutput>(Func<ILambdaContext, TOutput> handler, ILambdaSerializer serializer)
    {
        var output = new OutputBuffer();
        return new(invocation => Task.FromResult(output.Write(handler(invocation.LambdaContext), serializer)), serializer);
    }

    /// <summary>A handler that takes the event as a stream and the context and answers an object.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static HandlerWrapper GetHandlerWrapper<TOutput>(Func<Stream, ILambdaContext, TOutput> handler, ILambdaSerializer serializer)
    {
        var output = new OutputBuffer();
        return new(invocation => Task.FromResult(output.Write(handler(invocation.InputStream, invocation.LambdaContext), serializer)), serializer);
    }

    /// <summary>A handler that takes an object and the context and answers an object.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static HandlerWrapper GetHandlerWrapper<TInput, TOutput>(Func<TInput, ILambdaContext, TOutput> handler, ILambdaSerializer serializer)
    {
        var output = new OutputBuffer();
        return new(invocation => Task.FromResult(output.Write(handler(serializer.Deserialize<TInput>(invocation.InputStream), invocation.LambdaContext), serializer)), serializer);
    }
}

using Gatehouse.Functions.Core;

namespace Gatehouse.Functions.RuntimeSupport;

public partial class HandlerWrapper
{
    /// <summary>An asynchronous handler that takes no event and answers nothing.</summary>
    /// <param name="handler">The handler.</param>
    public static HandlerWrapper GetHandlerWrapper(Func<Task> handler) =>
        new(async invocation =>
        {
            await handler().ConfigureAwait(false);
            return Empty;
        });

    /// <summary>An asynchronous handler that takes the event as a stream and answers nothing.</summary>
    /// <param name="handler">The handler.</param>
    public static HandlerWrapper GetHandlerWrapper(Func<Stream, Task> handler) =>
        new(async invocation =>
        {
            await handler(invocation.InputStream).ConfigureAwait(false);
            return Empty;
        });

    /// <summary>An asynchronous handler that takes an object and answers nothing.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static HandlerWrapper GetHandlerWrapper<TInput>(Func<TInput, Task> handler, ILambdaSerializer serializer) =>
        new(async invocation =>
        {
            await handler(serializer.Deserialize<TInput>(invocation.InputStream)).ConfigureAwait(false);
            return Empty;
        }, serializer);

    /// <summary>An asynchronous handler that takes no event and the context and answers nothing.</summary>
    /// <param name="handler">The handler.</param>
    public static HandlerWrapper GetHandlerWrapper(Func<ILambdaContext, Task> handler) =>
        new(async invocation =>
        {
            await handler(invocation.LambdaContext).ConfigureAwait(false);
            return Empty;
        });

    /// <summary>An asynchronous handler that takes the event as a stream and the context and answers nothing.</summary>
    /// <param name="handler">The handler.</param>
    public static HandlerWrapper GetHandlerWrapper(Func<Stream, ILambdaContext, Task> handler) =>
        new(async invocation =>
        {
            await handler(invocation.InputStream, invocation.LambdaContext).ConfigureAwait(false);
            return Empty;
        });

    /// <summary>An asynchronous handler that takes an object and the context and answers nothing.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static HandlerWrapper GetHandlerWrapper<TInput>(Func<TInput, ILambdaContext, Task> handler, ILambdaSerializer serializer) =>
        new(async invocation =>
        {
            await handler(serializer.Deserialize<TInput>(invocation.InputStream), invocation.LambdaContext).ConfigureAwait(false);
            return Empty;
        }, serializer);

    /// <summary>An asynchronous handler that takes no event and answers a stream.</summary>
    /// <param name="handler">The handler.</param>
    public static HandlerWrapper GetHandlerWrapper(Func<Task<Stream>> handler) =>
        new(async invocation => new InvocationResponse(await handler().ConfigureAwait(false)));

    /// <summary>An asynchronous handler that takes the event as a stream and answers a stream.</summary>
    /// <param name="handler">The handler.</param>
    public static HandlerWrapper GetHandlerWrapper(Func<Stream, Task<Stream>> handler) =>
        new(async invocation => new InvocationResponse(await handler(invocation.InputStream).ConfigureAwait(false)));

    /// <summary>An asynchronous handler that takes an object and answers a stream.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static HandlerWrapper GetHandlerWrapper<TInput>(Func<TInput, Task<Stream>> handler, ILambdaSerializer serializer) =>
        new(async invocation => new InvocationResponse(await handler(serializer.Deserialize<TInput>(invocation.InputStream)).ConfigureAwait(false)), serializer);

    /// <summary>An asynchronous handler that takes no event and the context and answers a stream.</summary>
    /// <param name="handler">The handler.</param>
    public static HandlerWrapper GetHandlerWrapper(Func<ILambdaContext, Task<Stream>> handler) =>
        new(async invocation => new InvocationResponse(await handler(invocation.LambdaContext).ConfigureAwait(false)));

    /// <summary>An asynchronous handler that takes the event as a stream and the context and answers a stream.</summary>
    /// <param name="handler">The handler.</param>
    public static HandlerWrapper GetHandlerWrapper(Func<Stream, ILambdaContext, Task<Stream>> handler) =>
        new(async invocation => new InvocationResponse(await handler(invocation.InputStream, invocation.LambdaContext).ConfigureAwait(false)));

    /// <summary>An asynchronous handler that takes the event as a stream and the context, and answers a stream; the serializer only shows in the context.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">The serializer.</param>
    public static HandlerWrapper GetHandlerWrapper(Func<Stream, ILambdaContext, Task<Stream>> handler, ILambdaSerializer serializer) =>
        new(async invocation => new InvocationResponse(await handler(invocation.InputStream, invocation.LambdaContext).ConfigureAwait(false)), serializer);

    /// <summary>An asynchronous handler that takes an object and the context and answers a stream.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static HandlerWrapper GetHandlerWrapper<TInput>(Func<TInput, ILambdaContext, Task<Stream>> handler, ILambdaSerializer serializer) =>
        new(async invocation => new InvocationResponse(await handler(serializer.Deserialize<TInput>(invocation.InputStream), invocation.LambdaContext).ConfigureAwait(false)), serializer);

    /// <summary>An asynchronous handler that takes no event and answers an object.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static HandlerWrapper GetHandlerWrapper<TOutput>(Func<Task<TOutput>> handler, ILambdaSerializer serializer)
    {
        var output = new OutputBuffer();
        return new(async invocation => output.Write(await handler().ConfigureAwait(false), serializer), serializer);
    }

    /// <summary>An asynchronous handler that takes the event as a stream and answers an object.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static HandlerWrapper GetHandlerWrapper<TOutput>(Func<Stream, Task<TOutput>> handler, ILambdaSerializer serializer)
    {
        var output = new OutputBuffer();
        return new(async invocation => output.Write(await handler(invocation.InputStream).ConfigureAwait(false), serializer), serializer);
    }

    /// <summary>An asynchronous handler that takes an object and answers an object.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static HandlerWrapper GetHandlerWrapper<TInput, TOutput>(Func<TInput, Task<TOutput>> handler, ILambdaSerializer serializer)
    {
        var output = new OutputBuffer();
        return new(async invocation => output.Write(await handler(serializer.Deserialize<TInput>(invocation.InputStream)).ConfigureAwait(false), serializer), serializer);
    }

    /// <summary>An asynchronous handler that takes no event and the context and answers an object.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static HandlerWrapper GetHandlerWrapper<TOutput>(Func<ILambdaContext, Task<TOutput>> handler, ILambdaSerializer serializer)
    {
        var output = new OutputBuffer();
        return new(async invocation => output.Write(await handler(invocation.LambdaContext).ConfigureAwait(false), serializer), serializer);
    }

    /// <summary>An asynchronous handler that takes the event as a stream and the context and answers an object.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static HandlerWrapper GetHandlerWrapper<TOutput>(Func<Stream, ILambdaContext, Task<TOutput>> handler, ILambdaSerializer serializer)
    {
        var output = new OutputBuffer();
        return new(async invocation => output.Write(await handler(invocation.InputStream, invocation.LambdaContext).ConfigureAwait(false), serializer), serializer);
    }

    /// <summary>An asynchronous handler that takes an object and the context and answers an object.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static HandlerWrapper GetHandlerWrapper<TInput, TOutput>(Func<TInput, ILambdaContext, Task<TOutput>> handler, ILambdaSerializer serializer)
    {
        var output = new OutputBuffer();
        return new(async invocation => output.Write(await handler(serializer.Deserialize<TInput>(invocation.InputStream), invocation.LambdaContext).ConfigureAwait(false), serializer), serializer);
    }
}

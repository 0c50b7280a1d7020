using Gatehouse.Functions.Core;

namespace Gatehouse.Functions.RuntimeSupport;

public partial class LambdaBootstrapBuilder
{
    /// <summary>An asynchronous handler that takes no event and answers nothing.</summary>
    /// <param name="handler">The handler.</param>
    public static LambdaBootstrapBuilder Create(Func<Task> handler) =>
        new(HandlerWrapper.GetHandlerWrapper(handler));

    /// <summary>An asynchronous handler that takes the event as a stream and answers nothing.</summary>
    /// <param name="handler">The handler.</param>
    public static LambdaBootstrapBuilder Create(Func<Stream, Task> handler) =>
        new(HandlerWrapper.GetHandlerWrapper(handler));

    /// <summary>An asynchronous handler that takes an object and answers nothing.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, Task> handler, ILambdaSerializer serializer) =>
        new(HandlerWrapper.GetHandlerWrapper<TInput>(handler, serializer));

    /// <summary>An asynchronous handler that takes no event and the context and answers nothing.</summary>
    /// <param name="handler">The handler.</param>
    public static LambdaBootstrapBuilder Create(Func<ILambdaContext, Task> handler) =>
        new(HandlerWrapper.GetHandlerWrapper(handler));

    /// <summary>An asynchronous handler that takes the event as a stream and the context and answers nothing.</summary>
    /// <param name="handler">The handler.</param>
    public static LambdaBootstrapBuilder Create(Func<Stream, ILambdaContext, Task> handler) =>
        new(HandlerWrapper.GetHandlerWrapper(handler));

    /// <summary>An asynchronous handler that takes an object and the context and answers nothing.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, ILambdaContext, Task> handler, ILambdaSerializer serializer) =>
        new(HandlerWrapper.GetHandlerWrapper<TInput>(handler, serializer));

    /// <summary>An asynchronous handler that takes no event and answers a stream.</summary>
    /// <param name="handler">The handler.</param>
    public static LambdaBootstrapBuilder Create(Func<Task<Stream>> handler) =>
        new(HandlerWrapper.GetHandlerWrapper(handler));

    /// <summary>An asynchronous handler that takes the event as a stream and answers a stream.</summary>
    /// <param name="handler">The handler.</param>
    public static LambdaBootstrapBuilder Create(Func<Stream, Task<Stream>> handler) =>
        new(HandlerWrapper.GetHandlerWrapper(handler));

    /// <summary>An asynchronous handler that takes an object and answers a stream.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, Task<Stream>> handler, ILambdaSerializer serializer) =>
        new(HandlerWrapper.GetHandlerWrapper<TInput>(handler, serializer));

    /// <summary>An asynchronous handler that takes no event and the context and answers a stream.</summary>
    /// <param name="handler">The handler.</param>
    public static LambdaBootstrapBuilder Create(Func<ILambdaContext, Task<Stream>> handler) =>
        new(HandlerWrapper.GetHandlerWrapper(handler));

    /// <summary>An asynchronous handler that takes the event as a stream and the context and answers a stream.</summary>
    /// <param name="handler">The handler.</param>
    public static LambdaBootstrapBuilder Create(Func<Stream, ILambdaContext, Task<Stream>> handler) =>
        new(HandlerWrapper.GetHandlerWrapper(handler));

    /// <summary>An asynchronous handler that takes the event as a stream and the context, and answers a stream; the serializer only shows in the context.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">The serializer.</param>
    public static LambdaBootstrapBuilder Create(Func<Stream, ILambdaContext, Task<Stream>> handler, ILambdaSerializer serializer) =>
        new(HandlerWrapper.GetHandlerWrapper(handler, serializer));

    /// <summary>An asynchronous handler that takes an object and the context and answers a stream.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, ILambdaContext, Task<Stream>> handler, ILambdaSerializer serializer) =>
        new(HandlerWrapper.GetHandlerWrapper<TInput>(handler, serializer));

    /// <summary>An asynchronous handler that takes no event and answers an object.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static LambdaBootstrapBuilder Create<TOutput>(Func<Task<TOutput>> handler, ILambdaSerializer serializer) =>
        new(HandlerWrapper.GetHandlerWrapper<TOutput>(handler, serializer));

    /// <summary>An asynchronous handler that takes the event as a stream and answers an object.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static LambdaBootstrapBuilder Create<TOutput>(Func<Stream, Task<TOutput>> handler, ILambdaSerializer serializer) =>
        new(HandlerWrapper.GetHandlerWrapper<TOutput>(handler, serializer));

    /// <summary>An asynchronous handler that takes an object and answers an object.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static LambdaBootstrapBuilder Create<TInput, TOutput>(Func<TInput, Task<TOutput>> handler, ILambdaSerializer serializer) =>
        new(HandlerWrapper.GetHandlerWrapper<TInput, TOutput>(handler, serializer));

    /// <summary>An asynchronous handler that takes no event and the context and answers an object.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static LambdaBootstrapBuilder Create<TOutput>(Func<ILambdaContext, Task<TOutput>> handler, ILambdaSerializer serializer) =>
        new(HandlerWrapper.GetHandlerWrapper<TOutput>(handler, serializer));

    /// <summary>An asynchronous handler that takes the event as a stream and the context and answers an object.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static LambdaBootstrapBuilder Create<TOutput>(Func<Stream, ILambdaContext, Task<TOutput>> handler, ILambdaSerializer serializer) =>
        new(HandlerWrapper.GetHandlerWrapper<TOutput>(handler, serializer));

    /// <summary>An asynchronous handler that takes an object and the context and answers an object.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static LambdaBootstrapBuilder Create<TInput, TOutput>(Func<TInput, ILambdaContext, Task<TOutput>> handler, ILambdaSerializer serializer) =>
        new(HandlerWrapper.GetHandlerWrapper<TInput, TOutput>(handler, serializer));
}

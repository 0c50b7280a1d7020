using Gatehouse.Functions.Core;

namespace Gatehouse.Functions.RuntimeSupport;

public partial class LambdaBootstrapBuilder
{
    /// <summary>A handler that takes no event and answers nothing.</summary>
    /// <param name="handler">The handler.</param>
    public static LambdaBootstrapBuilder Create(Action handler) =>
        new(HandlerWrapper.GetHandlerWrapper(handler));

    /// <summary>A handler that takes the event as a stream and answers nothing.</summary>
    /// <param name="handler">The handler.</param>
    public static LambdaBootstrapBuilder Create(Action<Stream> handler) =>
        new(HandlerWrapper.GetHandlerWrapper(handler));

    /// <summary>A handler that takes an object and answers nothing.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static LambdaBootstrapBuilder Create<TInput>(Action<TInput> handler, ILambdaSerializer serializer) =>
        new(HandlerWrapper.GetHandlerWrapper<TInput>(handler, serializer));

    /// <summary>A handler that takes no event and the context and answers nothing.</summary>
    /// <param name="handler">The handler.</param>
    public static LambdaBootstrapBuilder Create(Action<ILambdaContext> handler) =>
        new(HandlerWrapper.GetHandlerWrapper(handler));

    /// <summary>A handler that takes the event as a stream and the context and answers nothing.</summary>
    /// <param name="handler">The handler.</param>
    public static LambdaBootstrapBuilder Create(Action<Stream, ILambdaContext> handler) =>
        new(HandlerWrapper.GetHandlerWrapper(handler));

    /// <summary>A handler that takes an object and the context and answers nothing.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static LambdaBootstrapBuilder Create<TInput>(Action<TInput, ILambdaContext> handler, ILambdaSerializer serializer) =>
        new(HandlerWrapper.GetHandlerWrapper<TInput>(handler, serializer));

    /// <summary>A handler that takes no event and answers a stream.</summary>
    /// <param name="handler">The handler.</param>
    public static LambdaBootstrapBuilder Create(Func<Stream> handler) =>
        new(HandlerWrapper.GetHandlerWrapper(handler));

    /// <summary>A handler that takes the event as a stream and answers a stream.</summary>
    /// <param name="handler">The handler.</param>
    public static LambdaBootstrapBuilder Create(Func<Stream, Stream> handler) =>
        new(HandlerWrapper.GetHandlerWrapper(handler));

    /// <summary>A handler that takes an object and answers a stream.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, Stream> handler, ILambdaSerializer serializer) =>
        new(HandlerWrapper.GetHandlerWrapper<TInput>(handler, serializer));

    /// <summary>A handler that takes no event and the context and answers a stream.</summary>
    /// <param name="handler">The handler.</param>
    public static LambdaBootstrapBuilder Create(Func<ILambdaContext, Stream> handler) =>
        new(HandlerWrapper.GetHandlerWrapper(handler));

    /// <summary>A handler that takes the event as a stream and the context and answers a stream.</summary>
    /// <param name="handler">The handler.</param>
    public static LambdaBootstrapBuilder Create(Func<Stream, ILambdaContext, Stream> handler) =>
        new(HandlerWrapper.GetHandlerWrapper(handler));

    /// <summary>A handler that takes an object and the context and answers a stream.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, ILambdaContext, Stream> handler, ILambdaSerializer serializer) =>
        new(HandlerWrapper.GetHandlerWrapper<TInput>(handler, serializer));

    /// <summary>A handler that takes no event and answers an object.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static LambdaBootstrapBuilder Create<TOutput>(Func<TOutput> handler, ILambdaSerializer serializer) =>
        new(HandlerWrapper.GetHandlerWrapper<TOutput>(handler, serializer));

    /// <summary>A handler that takes the event as a stream and answers an object.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static LambdaBootstrapBuilder Create<TOutput>(Func<Stream, TOutput> handler, ILambdaSerializer serializer) =>
        new(HandlerWrapper.GetHandlerWrapper<TOutput>(handler, serializer));

    /// <summary>A handler that takes an object and answers an object.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static LambdaBootstrapBuilder Create<TInput, TOutput>(Func<TInput, TOutput> handler, ILambdaSerializer serializer) =>
        new(HandlerWrapper.GetHandlerWrapper<TInput, TOutput>(handler, serializer));

    /// <summary>A handler that takes no event and the context and answers an object.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static LambdaBootstrapBuilder Create<TOutput>(Func<ILambdaContext, TOutput> handler, ILambdaSerializer serializer) =>
        new(HandlerWrapper.GetHandlerWrapper<TOutput>(handler, serializer));

    /// <summary>A handler that takes the event as a stream and the context and answers an object.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static LambdaBootstrapBuilder Create<TOutput>(Func<Stream, ILambdaContext, TOutput> handler, ILambdaSerializer serializer) =>
        new(HandlerWrapper.GetHandlerWrapper<TOutput>(handler, serializer));

    /// <summary>A handler that takes an object and the context and answers an object.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="serializer">Reads the event and writes the answer.</param>
    public static LambdaBootstrapBuilder Create<TInput, TOutput>(Func<TInput, ILambdaContext, TOutput> handler, ILambdaSerializer serializer) =>
        new(HandlerWrapper.GetHandlerWrapper<TInput, TOutput>(handler, serializer));
}

using System.Text.Json;
using Gatehouse.Local.Functions;

namespace Gatehouse.Testing;

/// <summary>Makes Lambda functions of delegates.</summary>
/// <remarks>Events are read without regard to the case of names; answers are written under the names that their type declares.</remarks>
public static class Function
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A function of a delegate that answers at once.</summary>
    /// <param name="name">The function's name.</param>
    /// <param name="handler">What it does with an event.</param>
    /// <typeparam name="TIn">The type of the event; <see cref="JsonElement"/> for any.</typeparam>
    /// <typeparam name="TOut">The type of the answer.</typeparam>
    public static TestFunction Of<TIn, TOut>(string name, Func<TIn, FunctionContext, TOut> handler) =>
        new(name, (payload, context) => ValueTask.FromResult(Write(handler(Read<TIn>(payload), context))));

    /// <summary>A function of a delegate that answers at once.</summary>
    /// <param name="name">The function's name.</param>
    /// <param name="handler">What it does with an event.</param>
    /// <typeparam name="TIn">The type of the event; <see cref="JsonElement"/> for any.</typeparam>
    /// <typeparam name="TOut">The type of the answer.</typeparam>
    public static TestFunction Of<TIn, TOut>(string name, Func<TIn, TOut> handler) => Of<TIn, TOut>(name, (input, _) => handler(input));

    /// <summary>A function of a delegate that answers later.</summary>
    /// <param name="name">The function's name.</param>
    /// <param name="handler">What it does with an event.</param>
    /// <typeparam name="TIn">The type of the event; <see cref="JsonElement"/> for any.</typeparam>
    /// <typeparam name="TOut">The type of the answer.</typeparam>
    public static TestFunction OfAsync<TIn, TOut>(string name, Func<TIn, FunctionContext, Task<TOut>> handler) =>
        new(name, async (payload, context) => Write(await handler(Read<TIn>(payload), context).ConfigureAwait(false)));

    /// <summary>A function of a handler of a Lambda, with the serializer that it is deployed with.</summary>
    /// <remarks>
    /// An <c>ILambdaSerializer</c> is given by its methods:
    /// <c>Function.Of("verify", Handler.Handle, serializer.Deserialize&lt;APIGatewayCustomAuthorizerRequest&gt;, serializer.Serialize)</c>.
    /// </remarks>
    /// <param name="name">The function's name.</param>
    /// <param name="handler">What it does with an event.</param>
    /// <param name="read">Reads the event.</param>
    /// <param name="write">Writes the answer.</param>
    /// <typeparam name="TIn">The type of the event.</typeparam>
    /// <typeparam name="TOut">The type of the answer.</typeparam>
    public static TestFunction Of<TIn, TOut>(string name, Func<TIn, TOut> handler, Func<Stream, TIn> read, Action<TOut, Stream> write) =>
        new(name, (payload, _) => ValueTask.FromResult(Write(handler(Read(payload, read)), write)));

    /// <summary>As <see cref="Of{TIn, TOut}(string, Func{TIn, TOut}, Func{Stream, TIn}, Action{TOut, Stream})"/>, of a handler that answers later.</summary>
    /// <param name="name">The function's name.</param>
    /// <param name="handler">What it does with an event.</param>
    /// <param name="read">Reads the event.</param>
    /// <param name="write">Writes the answer.</param>
    /// <typeparam name="TIn">The type of the event.</typeparam>
    /// <typeparam name="TOut">The type of the answer.</typeparam>
    public static TestFunction OfAsync<TIn, TOut>(string name, Func<TIn, Task<TOut>> handler, Func<Stream, TIn> read, Action<TOut, Stream> write) =>
        new(name, async (payload, _) => Write(await handler(Read(payload, read)).ConfigureAwait(false), write));

    private static T Read<T>(ReadOnlyMemory<byte> payload, Func<Stream, T> read)
    {
        using var stream = new MemoryStream(payload.ToArray(), writable: false);
        return read(stream);
    }

    private static ReadOnlyMemory<byte> Write<T>(T answer, Action<T, Stream> write)
    {
        using var stream = new MemoryStream();
        write(answer, stream);
        return stream.ToArray();
    }

    internal static ReadOnlyMemory<byte> Write<T>(T answer) => JsonSerializer.SerializeToUtf8Bytes(answer, Json);

    private static T Read<T>(ReadOnlyMemory<byte> payload) => JsonSerializer.Deserialize<T>(payload.Span, Json)!;
}

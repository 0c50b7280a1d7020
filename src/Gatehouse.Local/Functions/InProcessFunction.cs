using System.Text.Json;

namespace Gatehouse.Local.Functions;

/// <summary>A function that is a delegate in this process: for tests, and for gateways without any Lambda.</summary>
/// <remarks>There is no concurrency limit. A thrown exception becomes the error object that Lambda's .NET runtime gives.</remarks>
public sealed class InProcessFunction : IFunctionInvoker
{
    private static readonly ReadOnlyMemory<byte> Null = "null"u8.ToArray();
    private static readonly FunctionResult Accepted = new() { StatusCode = 202 };
    private static readonly FunctionResult Checked = new() { StatusCode = 204 };

    private readonly FunctionHandler _handler;

    private InProcessFunction(string name, FunctionHandler handler)
    {
        Name = name;
        _handler = handler;
    }

    /// <summary>The name the function's context shows.</summary>
    public string Name { get; }

    /// <summary>How long an invocation may take, measured with <see cref="Time"/>. The default is no limit.</summary>
    public TimeSpan Timeout { get; init; } = System.Threading.Timeout.InfiniteTimeSpan;

    /// <summary>The clock of <see cref="Timeout"/>. The default is the system's.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>A function that takes and gives bytes.</summary>
    /// <param name="handler">The function.</param>
    /// <param name="name">The name its context shows.</param>
    public static InProcessFunction FromBytes(FunctionHandler handler, string name = "function") => new(name, handler);

    /// <summary>A function that takes a JSON value and gives any object, which is written as JSON under its own property names.</summary>
    /// <param name="handler">The function. The JSON value is gone when it has answered.</param>
    /// <param name="name">The name its context shows.</param>
    public static InProcessFunction FromJson(Func<JsonElement, FunctionContext, ValueTask<object?>> handler, string name = "function") =>
        new(name, (payload, context) => AnswerAsync(handler, payload, context));

    /// <summary>A function that takes a JSON value and gives an object at once.</summary>
    /// <param name="handler">The function. The JSON value is gone when it has answered.</param>
    /// <param name="name">The name its context shows.</param>
    public static InProcessFunction FromJson(Func<JsonElement, object?> handler, string name = "function") =>
        new(name, (payload, _) =>
        {
            using var document = JsonDocument.Parse(payload);
            return ValueTask.FromResult(Write(handler(document.RootElement)));
        });

    /// <summary>A function that always gives the same answer.</summary>
    /// <param name="json">The answer, JSON.</param>
    /// <param name="name">The name its context shows.</param>
    public static InProcessFunction Returning(string json, string name = "function")
    {
        ReadOnlyMemory<byte> answer = System.Text.Encoding.UTF8.GetBytes(json);
        return new(name, (_, _) => ValueTask.FromResult(answer));
    }

    /// <inheritdoc/>
    public ValueTask<FunctionResult> InvokeAsync(FunctionInvocation invocation, CancellationToken ct)
    {
        if (invocation.Type == InvocationType.DryRun) return ValueTask.FromResult(Checked);
        if (ct.IsCancellationRequested) return ValueTask.FromCanceled<FunctionResult>(ct);
        ValueTask<ReadOnlyMemory<byte>> answer;
        try
        {
            answer = _handler(invocation.Payload, new FunctionContext(invocation, this, ct));
        }
        catch (Exception exception)
        {
            answer = ValueTask.FromException<ReadOnlyMemory<byte>>(exception);
        }
        if (invocation.Type == InvocationType.Event)
        {
            _ = answer.AsTask().ContinueWith(static task => task.Exception, TaskScheduler.Default);
            return ValueTask.FromResult(Accepted);
        }
        return answer.IsCompletedSuccessfully
            ? ValueTask.FromResult(new FunctionResult { Payload = answer.Result })
            : AwaitAsync(answer, invocation, ct);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async ValueTask<FunctionResult> AwaitAsync(ValueTask<ReadOnlyMemory<byte>> answer, FunctionInvocation invocation, CancellationToken ct)
    {
        var limit = invocation.TimeoutLimit is { } limited && (Timeout < TimeSpan.Zero || limited < Timeout) ? limited : Timeout;
        try
        {
            return new FunctionResult { Payload = await answer.AsTask().WaitAsync(limit, Time, ct).ConfigureAwait(false) };
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            throw;
        }
        catch (TimeoutException) when (!answer.IsCompleted)
        {
            return FunctionFailure.TimedOut(invocation.RequestId, limit);
        }
        catch (Exception exception)
        {
            return FunctionFailure.Thrown(exception);
        }
    }

    private static async ValueTask<ReadOnlyMemory<byte>> AnswerAsync(
        Func<JsonElement, FunctionContext, ValueTask<object?>> handler, ReadOnlyMemory<byte> payload, FunctionContext context)
    {
        using var document = JsonDocument.Parse(payload);
        return Write(await handler(document.RootElement, context).ConfigureAwait(false));
    }

    private static ReadOnlyMemory<byte> Write(object? answer) =>
        answer is null ? Null : JsonSerializer.SerializeToUtf8Bytes(answer, answer.GetType());
}

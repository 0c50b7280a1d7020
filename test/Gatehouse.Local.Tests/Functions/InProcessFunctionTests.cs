using System.Text;
using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Tests.Functions;

public sealed class InProcessFunctionTests
{
    private static readonly FunctionInvocation Invocation = new() { Payload = """{"name":"a"}"""u8.ToArray(), RequestId = "r" };

    public static TheoryData<InProcessFunction> EveryKind => new(
        InProcessFunction.FromJson(payload => new { hello = payload.GetProperty("name").GetString() }),
        InProcessFunction.FromJson(async (payload, _) =>
        {
            await Task.Yield();
            return new { hello = payload.GetProperty("name").GetString() };
        }),
        InProcessFunction.FromJson((payload, _) => ValueTask.FromResult<object?>(new { hello = payload.GetProperty("name").GetString() })),
        InProcessFunction.FromBytes((_, _) => ValueTask.FromResult<ReadOnlyMemory<byte>>("""{"hello":"a"}"""u8.ToArray())),
        InProcessFunction.Returning("""{"hello":"a"}"""));

    [Theory]
    [MemberData(nameof(EveryKind))]
    public async Task Invoke_EveryKind_Answers(InProcessFunction function) =>
        Assert.Equal("""{"hello":"a"}""", Encoding.UTF8.GetString((await function.InvokeAsync(Invocation, default)).Payload.Span));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Invoke_Thrown_IsAnErrorObject(bool late)
    {
        var function = InProcessFunction.FromJson(async (_, _) =>
        {
            if (late) await Task.Yield();
            throw new InvalidOperationException("no good");
        });
        var result = await function.InvokeAsync(Invocation, default);
        Assert.Equal("Unhandled", result.FunctionError);
        var error = FunctionTestHost.Json(result);
        Assert.Equal("InvalidOperationException", error.GetProperty("errorType").GetString());
        Assert.Equal("no good", error.GetProperty("errorMessage").GetString());
    }

    [Fact]
    public async Task Invoke_ThrownAtOnce_IsAnErrorObject()
    {
        var function = InProcessFunction.FromJson(payload => payload.GetProperty("missing"));
        Assert.Equal("KeyNotFoundException", FunctionTestHost.Json(await function.InvokeAsync(Invocation, default)).GetProperty("errorType").GetString());
    }

    [Fact]
    public async Task Invoke_TooSlow_TimesOut()
    {
        var function = InProcessFunction.FromJson(async (_, context) =>
        {
            await Task.Delay(Timeout.Infinite, context.Cancellation);
            return 1;
        });
        var result = await function.InvokeAsync(Invocation with { TimeoutLimit = TimeSpan.FromMilliseconds(50) }, default);
        Assert.Equal("""{"errorType":"Sandbox.Timedout","errorMessage":"RequestId: r Error: Task timed out after 0.05 seconds"}""", FunctionTestHost.Text(result));
    }

    [Theory]
    [InlineData(InvocationType.Event, 202)]
    [InlineData(InvocationType.DryRun, 204)]
    public async Task Invoke_NotWaitedFor_AnswersAtOnce(InvocationType type, int status)
    {
        var function = InProcessFunction.FromJson((_, _) => new ValueTask<object?>(new TaskCompletionSource<object?>().Task));
        Assert.Equal(status, (await function.InvokeAsync(Invocation with { Type = type }, default)).StatusCode);
    }

    [Fact]
    public async Task Invoke_Cancelled_Throws()
    {
        using var cancelled = new CancellationTokenSource();
        var function = InProcessFunction.FromJson((_, _) => new ValueTask<object?>(new TaskCompletionSource<object?>().Task));
        var invocation = function.InvokeAsync(Invocation, cancelled.Token);
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await invocation);
    }
}

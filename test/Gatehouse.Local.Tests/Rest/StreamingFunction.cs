using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Tests.Rest;

/// <summary>A function that streams bytes as Lambda's runtimes do.</summary>
internal sealed class StreamingFunction(byte[] bytes) : IFunctionInvoker
{
    public ValueTask<FunctionResult> InvokeAsync(FunctionInvocation invocation, CancellationToken ct) => ValueTask.FromResult(new FunctionResult
    {
        StreamBody = new MemoryStream(bytes),
        StreamContentType = "application/vnd.awslambda.http-integration-response",
    });

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

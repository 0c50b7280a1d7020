using System.IO.Pipelines;
using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Tests.Rest;

/// <summary>A function that streams a few bytes and then nothing, without an end.</summary>
internal sealed class StandingFunction : IFunctionInvoker
{
    public async ValueTask<FunctionResult> InvokeAsync(FunctionInvocation invocation, CancellationToken ct)
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync("""{"statusCode":200}"""u8.ToArray(), ct);
        await pipe.Writer.WriteAsync(new byte[8], ct);
        await pipe.Writer.WriteAsync("hello"u8.ToArray(), ct);
        return new() { StreamBody = pipe.Reader.AsStream(), StreamContentType = "application/vnd.awslambda.http-integration-response" };
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

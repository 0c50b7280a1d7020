using System.Text;
using System.Text.Json;
using Gatehouse.Local.Functions;

namespace Gatehouse.Conformance;

/// <summary>A function that answers as a stub does, with errors in the form that Lambda reports them.</summary>
internal sealed class AwsLambdaStub(Func<JsonElement, string> answer, Action<JsonElement> seen) : IFunctionInvoker
{
    public ValueTask<FunctionResult> InvokeAsync(FunctionInvocation invocation, CancellationToken ct)
    {
        var payload = JsonElement.Parse(invocation.Payload.Span);
        seen(payload);
        try
        {
            var body = Encoding.UTF8.GetBytes(answer(payload));
            return ValueTask.FromResult(invocation.Type == InvocationType.Event ? new FunctionResult { StatusCode = 202 } : new FunctionResult { Payload = body });
        }
        catch (StubFailureException failure)
        {
            var error = JsonSerializer.SerializeToUtf8Bytes(new
            {
                errorMessage = failure.Message,
                errorType = "Exception",
                requestId = invocation.RequestId,
                stackTrace = new[] { "  File \"/var/task/stub.py\", line 1, in handler\n" },
            });
            return ValueTask.FromResult(new FunctionResult { Payload = error, FunctionError = "Unhandled" });
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

using System.Text;
using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Tests.Functions;

public sealed class UnstartableFunctionTests
{
    [Fact]
    public async Task Invoke_CodeThatCannotBeWritten_IsAnErrorAndNotAWait()
    {
        await using var host = new FunctionHost();
        var function = host.Add(new FunctionDefinition
        {
            Name = "odd",
            Arn = "arn:aws:lambda:us-east-1:123456789012:function:odd",
            Runtime = "python3.13",
            Handler = "index.handler",
            Code = new InlineCode("half = '\ud800'"),
        });

        var result = await function.InvokeAsync(new() { Payload = "{}"u8.ToArray(), RequestId = "1" }, CancellationToken.None).AsTask().WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Equal("Unhandled", result.FunctionError);
        Assert.Contains("Runtime.InvalidEntrypoint", Encoding.UTF8.GetString(result.Payload.Span), StringComparison.Ordinal);
    }
}

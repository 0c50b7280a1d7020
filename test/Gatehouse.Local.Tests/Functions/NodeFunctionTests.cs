using System.Text;
using System.Text.Json;
using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Tests.Functions;

public sealed class NodeFunctionTests
{
    [Theory]
    [InlineData("index.js", "exports.handler = async (event) => ({ hello: event.name });")]
    [InlineData("index.js", "exports.handler = (event, context, callback) => callback(null, { hello: event.name });")]
    [InlineData("index.js", "exports.handler = (event, context) => context.succeed({ hello: event.name });")]
    [InlineData("index.mjs", "export const handler = async (event) => ({ hello: event.name });")]
    [InlineData("index.cjs", "exports.handler = async (event) => ({ hello: event.name });")]
    public async Task Invoke_EveryWayToWriteAHandler_Answers(string file, string source)
    {
        await using var host = new FunctionTestHost();
        var result = await host.InvokeAsync(host.AddNode(source, file: file), """{"name":"Zoë"}""");
        Assert.Null(result.FunctionError);
        Assert.Equal(200, result.StatusCode);
        Assert.Equal("""{"hello":"Zoë"}""", FunctionTestHost.Text(result));
    }

    [Fact]
    public async Task Invoke_ModulePackage_IsImported()
    {
        await using var host = new FunctionTestHost();
        var folder = host.Files(("package.json", """{"type":"module"}"""), ("src/app.js", "export const go = async () => 'module';"));
        var function = host.Add(FunctionTestHost.Define("module", "nodejs22.x", "src/app.go", new FolderCode(folder)));
        Assert.Equal("\"module\"", await host.TextAsync(function));
    }

    [Fact]
    public async Task Invoke_InlineCode_RunsWithCfnResponse()
    {
        await using var host = new FunctionTestHost();
        var source = "const cfn = require('cfn-response'); exports.handler = async () => typeof cfn.send + cfn.SUCCESS;";
        var function = host.Add(FunctionTestHost.Define("inline", "nodejs22.x", "index.handler", new InlineCode(source)));
        Assert.Equal("\"functionSUCCESS\"", await host.TextAsync(function));
    }

    [Fact]
    public async Task Invoke_Undefined_AnswersNull()
    {
        await using var host = new FunctionTestHost();
        Assert.Equal("null", await host.TextAsync(host.AddNode("exports.handler = async () => {};")));
    }

    [Fact]
    public async Task Invoke_Thrown_IsReportedWithItsTypeAndTrace()
    {
        await using var host = new FunctionTestHost();
        var result = await host.InvokeAsync(host.AddNode("exports.handler = async () => { throw new TypeError('no good'); };"));
        Assert.Equal("Unhandled", result.FunctionError);
        var error = FunctionTestHost.Json(result);
        Assert.Equal("TypeError", error.GetProperty("errorType").GetString());
        Assert.Equal("no good", error.GetProperty("errorMessage").GetString());
        Assert.StartsWith("TypeError: no good", error.GetProperty("trace")[0].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing.handler", "", "Runtime.ImportModuleError")]
    [InlineData("index.nothing", "exports.handler = 1;", "Runtime.HandlerNotFound")]
    [InlineData("index.handler", "exports.handler = 1;", "Runtime.HandlerNotFound")]
    [InlineData("index", "", "Runtime.MalformedHandlerName")]
    [InlineData("index.handler", "exports.handler = async ( => 1;", "Runtime.UserCodeSyntaxError")]
    public async Task Invoke_HandlerThatCannotBeLoaded_IsReportedAsLambdaDoes(string handler, string source, string errorType)
    {
        await using var host = new FunctionTestHost();
        var function = host.AddNode(source, definition => definition with { Handler = handler });
        var error = FunctionTestHost.Json(await host.InvokeAsync(function));
        Assert.Equal(errorType, error.GetProperty("errorType").GetString());
    }

    [Fact]
    public async Task Invoke_AfterAnUnhandledRejection_GetsANewProcess()
    {
        await using var host = new FunctionTestHost();
        var function = host.AddNode("exports.handler = (event) => event.bad ? new Promise(() => { Promise.reject(new Error('lost')); }) : Promise.resolve(process.pid);");
        var error = FunctionTestHost.Json(await host.InvokeAsync(function, """{"bad":true}"""));
        Assert.Equal("Runtime.UnhandledPromiseRejection", error.GetProperty("errorType").GetString());
        Assert.Equal("Error: lost", error.GetProperty("errorMessage").GetString());
        Assert.True(int.Parse(await host.TextAsync(function), System.Globalization.CultureInfo.InvariantCulture) > 0);
    }

    [Fact]
    public async Task Invoke_ExceptionBetweenInvocations_EndsTheProcessOnly()
    {
        await using var host = new FunctionTestHost();
        var signal = host.NewSignal();
        var function = host.AddNode(FunctionTestHost.Given + "exports.handler = async (event) => { given(event).then(() => { process.nextTick(() => { throw new Error('late'); }); }); return process.pid; };");
        var first = await host.TextAsync(function, JsonSerializer.Serialize(signal));
        FunctionTestHost.Give(signal);
        await FunctionTestHost.AssertReapedAsync(int.Parse(first, System.Globalization.CultureInfo.InvariantCulture));
        var second = await host.InvokeAsync(function, JsonSerializer.Serialize(host.NewSignal()));
        Assert.Null(second.FunctionError);
        Assert.NotEqual(first, FunctionTestHost.Text(second));
    }

    [Fact]
    public async Task Invoke_Streamed_IsHandedOnWhileItComes()
    {
        await using var host = new FunctionTestHost();
        var signal = host.NewSignal();
        var function = host.AddNode(FunctionTestHost.Given + """
            exports.handler = awslambda.streamifyResponse(async (event, stream) => {
              stream = awslambda.HttpResponseStream.from(stream, { statusCode: 201 });
              stream.write('one');
              await given(event);
              stream.end('two');
            });
            """);
        var result = await function.InvokeAsync(host.Invocation(JsonSerializer.Serialize(signal)) with { StreamResponse = true }, CancellationToken.None);
        Assert.Equal("application/vnd.awslambda.http-integration-response", result.StreamContentType);
        await using var body = result.StreamBody!;
        var first = new byte[100];
        var read = await body.ReadAtLeastAsync(first, "{\"statusCode\":201}".Length + 8 + 3);
        Assert.Equal("{\"statusCode\":201}\0\0\0\0\0\0\0\0one", Encoding.UTF8.GetString(first, 0, read));
        FunctionTestHost.Give(signal);
        using var rest = new StreamReader(body);
        Assert.Equal("two", await rest.ReadToEndAsync());
    }

    [Fact]
    public async Task Invoke_StreamedButNotAskedFor_IsGathered()
    {
        await using var host = new FunctionTestHost();
        var function = host.AddNode("exports.handler = awslambda.streamifyResponse(async (event, stream) => { stream.write('a'); stream.end('b'); });");
        Assert.Equal("ab", await host.TextAsync(function));
        Assert.Equal("ab", await host.TextAsync(function));
    }

    [Fact]
    public async Task Invoke_StreamThatFails_FailsItsReader()
    {
        await using var host = new FunctionTestHost();
        var function = host.AddNode("exports.handler = awslambda.streamifyResponse(async (event, stream) => { stream.write('a'); throw new RangeError('midway'); });");
        var result = await function.InvokeAsync(host.Invocation() with { StreamResponse = true }, CancellationToken.None);
        using var reader = new StreamReader(result.StreamBody!);
        var exception = await Assert.ThrowsAsync<FunctionStreamException>(() => reader.ReadToEndAsync());
        Assert.Equal("RangeError", exception.ErrorType);
        Assert.Equal("midway", exception.Message);
        Assert.Equal("midway", FunctionTestHost.Json(await host.InvokeAsync(function)).GetProperty("errorMessage").GetString());
    }

    [Fact]
    public async Task Invoke_Context_ShowsTheInvocation()
    {
        await using var host = new FunctionTestHost();
        var function = host.AddNode("""
            exports.handler = async (event, context) => ({
              id: context.awsRequestId, arn: context.invokedFunctionArn, name: context.functionName, memory: context.memoryLimitInMB,
              client: context.clientContext.custom.a, left: context.getRemainingTimeInMillis() > 1000 && context.getRemainingTimeInMillis() <= 120000,
              trace: process.env._X_AMZN_TRACE_ID,
            });
            """);
        var invocation = host.Invocation() with { RequestId = "r-1", TraceId = "Root=1-2-3", ClientContext = """{"custom":{"a":"b"}}""" };
        Assert.Equal(
            """{"id":"r-1","arn":"arn:aws:lambda:eu-west-1:123456789012:function:node","name":"node","memory":"128","client":"b","left":true,"trace":"Root=1-2-3"}""",
            FunctionTestHost.Text(await function.InvokeAsync(invocation, CancellationToken.None)));
    }

    [Fact]
    public async Task Console_Log_ReachesTheSinkWithTheFunctionsName()
    {
        await using var host = new FunctionTestHost();
        await host.InvokeAsync(host.AddNode("exports.handler = async () => { console.log('seen %d', 5); };"));
        Assert.True(await host.LogsAsync(line => line.StartsWith("node: ", StringComparison.Ordinal) && line.EndsWith("\trequest-1\tINFO\tseen 5", StringComparison.Ordinal)));
    }
}

using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Tests.Functions;

public sealed class PythonFunctionTests
{
    [Fact]
    public async Task Invoke_Handler_Answers()
    {
        await using var host = new FunctionTestHost();
        var function = host.AddPython("def handler(event, context):\n    return {'hello': event['name'], 'id': context.aws_request_id}");
        Assert.Equal("""{"hello": "Zoë", "id": "request-1"}""", await host.TextAsync(function, """{"name":"Zoë"}"""));
        Assert.Equal("""{"hello": "b", "id": "request-2"}""", await host.TextAsync(function, """{"name":"b"}"""));
    }

    [Fact]
    public async Task Invoke_PackagedModule_IsImported()
    {
        await using var host = new FunctionTestHost();
        var folder = host.Files(("app/main.py", "import helper\ndef go(event, context):\n    return helper.NAME"), ("helper.py", "NAME = 'helped'"));
        var function = host.Add(FunctionTestHost.Define("package", "python3.13", "app/main.go", new FolderCode(folder)));
        Assert.Equal("\"helped\"", await host.TextAsync(function));
    }

    [Fact]
    public async Task Invoke_Layer_IsFoundOnThePath()
    {
        await using var host = new FunctionTestHost();
        var layer = host.Files(("python/shared.py", "NAME = 'layered'"));
        var function = host.AddPython("import shared\ndef handler(event, context):\n    return shared.NAME", definition => definition with { Layers = [layer] });
        Assert.Equal("\"layered\"", await host.TextAsync(function));
    }

    [Fact]
    public async Task Invoke_Raised_IsReportedWithItsTypeAndTrace()
    {
        await using var host = new FunctionTestHost();
        var result = await host.InvokeAsync(host.AddPython("def handler(event, context):\n    raise ValueError('no good')"));
        Assert.Equal("Unhandled", result.FunctionError);
        var error = FunctionTestHost.Json(result);
        Assert.Equal("ValueError", error.GetProperty("errorType").GetString());
        Assert.Equal("no good", error.GetProperty("errorMessage").GetString());
        Assert.Equal("request-1", error.GetProperty("requestId").GetString());
        Assert.Contains("raise ValueError", error.GetProperty("stackTrace")[0].GetString(), StringComparison.Ordinal);
        Assert.True(await host.LogsAsync(line => line == "python: [ERROR] ValueError: no good"));
    }

    [Theory]
    [InlineData("nothing.handler", "", "Runtime.ImportModuleError", "Unable to import module 'nothing': No module named 'nothing'")]
    [InlineData("index.nothing", "", "Runtime.HandlerNotFound", "Handler 'nothing' missing on module 'index'")]
    [InlineData("index.handler", "def handler(event, context):\n    return {1, 2}", "Runtime.MarshalError", "Unable to marshal response: Object of type set is not JSON serializable")]
    public async Task Invoke_Mistake_IsReportedAsLambdaDoes(string handler, string source, string errorType, string message)
    {
        await using var host = new FunctionTestHost();
        var error = FunctionTestHost.Json(await host.InvokeAsync(host.AddPython(source, definition => definition with { Handler = handler })));
        Assert.Equal(errorType, error.GetProperty("errorType").GetString());
        Assert.Equal(message, error.GetProperty("errorMessage").GetString());
    }

    [Fact]
    public async Task Invoke_Environment_IsTheFunctionsOwn()
    {
        await using var host = new FunctionTestHost(options => options with { Environment = options.Environment.Add("AWS_ENDPOINT_URL", "http://localhost:0") });
        host.Host.Environment = host.Host.Environment.SetItem("AWS_ENDPOINT_URL", "http://localhost:1");
        var function = host.AddPython("""
            import os
            NAMES = ["AWS_REGION", "AWS_LAMBDA_FUNCTION_NAME", "AWS_LAMBDA_FUNCTION_VERSION", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "AWS_LAMBDA_LOG_GROUP_NAME",
                     "_HANDLER", "TZ", "AWS_ENDPOINT_URL", "MINE", "AWS_EXECUTION_ENV"]
            def handler(event, context):
                return [os.environ[name] for name in NAMES] + [os.environ["LAMBDA_TASK_ROOT"] == os.getcwd(), "AWS_ACCESS_KEY_ID" in os.environ]
            """, definition => definition with { Environment = definition.Environment.Add("MINE", "yes") });
        Assert.Equal(
            """["eu-west-1", "python", "$LATEST", "128", "/aws/lambda/python", "index.handler", ":UTC", "http://localhost:1", "yes", "AWS_Lambda_python3.13", true, true]""",
            await host.TextAsync(function));
    }

    [Fact]
    public async Task Logging_Info_ReachesTheSink()
    {
        await using var host = new FunctionTestHost();
        var function = host.AddPython("import logging\ndef handler(event, context):\n    logging.getLogger().warning('careful')\n    print('plain')");
        await host.InvokeAsync(function);
        Assert.True(await host.LogsAsync(line => line.StartsWith("python: [WARNING]\t", StringComparison.Ordinal) && line.EndsWith("Z\trequest-1\tcareful", StringComparison.Ordinal)));
        Assert.True(await host.LogsAsync(line => line == "python: plain"));
    }
}

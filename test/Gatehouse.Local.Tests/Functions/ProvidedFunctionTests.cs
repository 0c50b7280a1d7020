using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Tests.Functions;

public sealed class ProvidedFunctionTests
{
    private const string Shell = """
        #!/bin/bash
        while true; do
          headers=$(mktemp)
          event=$(curl -sS -D "$headers" "http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation/next") || exit 0
          id=$(grep -i '^Lambda-Runtime-Aws-Request-Id:' "$headers" | tr -d '\r' | cut -d' ' -f2)
          rm "$headers"
          curl -sS -X POST "http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation/$id/response" -d "{\"got\":$event,\"handler\":\"$_HANDLER\"}" > /dev/null
        done
        """;

    [Fact]
    public async Task Invoke_ShellBootstrap_Answers()
    {
        await using var host = new FunctionTestHost();
        var function = host.AddProvided(Shell);
        Assert.Equal("""{"got":{"a":1},"handler":"my.handler"}""", await host.TextAsync(function, """{"a":1}"""));
        Assert.Equal("""{"got":2,"handler":"my.handler"}""", await host.TextAsync(function, "2"));
    }

    [Fact]
    public async Task Invoke_KilledAmidItsAnswer_IsAnExitErrorAndTheNextWorks()
    {
        await using var host = new FunctionTestHost();
        var marker = Path.Combine(host.Files(), "died");
        var function = host.AddProvided($$"""
            #!/bin/bash
            exec 3<>"/dev/tcp/${AWS_LAMBDA_RUNTIME_API%:*}/${AWS_LAMBDA_RUNTIME_API#*:}"
            printf 'GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\n\r\n' >&3
            while read -r line <&3; do
              line=${line%$'\r'}
              [[ $line == Lambda-Runtime-Aws-Request-Id:* ]] && id=${line#*: }
              [[ -z $line ]] && break
            done
            printf 'POST /2018-06-01/runtime/invocation/%s/response HTTP/1.1\r\nContent-Length: 4\r\n\r\n"a' "$id" >&3
            if [[ ! -e {{marker}} ]]; then touch {{marker}}; kill -9 $$; fi
            printf 'b"' >&3
            sleep 300
            """);
        Assert.Equal(
            """{"errorType":"Runtime.ExitError","errorMessage":"RequestId: request-1 Error: Runtime exited with error: signal: killed"}""", await host.TextAsync(function));
        Assert.Equal("\"ab\"", await host.TextAsync(function));
    }

    [Fact]
    public async Task Invoke_NoBootstrap_SaysSo()
    {
        await using var host = new FunctionTestHost();
        var function = host.Add(FunctionTestHost.Define("none", "provided.al2023", null, new FolderCode(host.Files())));
        var error = FunctionTestHost.Json(await host.InvokeAsync(function));
        Assert.Equal("Runtime.InvalidEntrypoint", error.GetProperty("errorType").GetString());
        Assert.Equal("RequestId: request-1 Error: Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]", error.GetProperty("errorMessage").GetString());
    }

    [Fact]
    public async Task Invoke_BootstrapThatIsNoProgram_SaysSo()
    {
        await using var host = new FunctionTestHost();
        var function = host.Add(FunctionTestHost.Define("none", "provided.al2023", null, new FolderCode(host.Files(("bootstrap", "x")))));
        var error = FunctionTestHost.Json(await host.InvokeAsync(function));
        Assert.Equal("Runtime.InvalidEntrypoint", error.GetProperty("errorType").GetString());
        Assert.Contains("Permission denied", error.GetProperty("errorMessage").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exit 1", "Runtime exited with error: exit status 1")]
    [InlineData("exit 0", "Runtime exited without providing a reason")]
    [InlineData("kill -9 $$", "Runtime exited with error: signal: killed")]
    public async Task Invoke_BootstrapThatEnds_IsAnExitError(string script, string reason)
    {
        await using var host = new FunctionTestHost();
        var error = FunctionTestHost.Json(await host.InvokeAsync(host.AddProvided("#!/bin/sh\n" + script)));
        Assert.Equal("Runtime.ExitError", error.GetProperty("errorType").GetString());
        Assert.Equal($"RequestId: request-1 Error: {reason}", error.GetProperty("errorMessage").GetString());
    }
}

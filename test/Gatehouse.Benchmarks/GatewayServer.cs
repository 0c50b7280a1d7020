using System.Text;
using System.Text.Json;
using Gatehouse.Benchmarks.Load;
using Gatehouse.Local;
using Gatehouse.Local.Functions;
using Gatehouse.Testing;

namespace Gatehouse.Benchmarks;

/// <summary>Serves one scenario until it is killed; prints its port first.</summary>
internal static class GatewayServer
{
    public const string Answer = """{"message":"Hello, World! Your request was successful.","status":"success"}""";

    private static readonly string Proxied = JsonSerializer.Serialize(new { statusCode = 200, body = Answer });

    public static async Task<int> RunAsync(string scenario)
    {
        var port = scenario == "bare" ? await BareServer.StartAsync(Encoding.UTF8.GetBytes(Answer)).ConfigureAwait(false) : await ServeAsync(scenario).ConfigureAwait(false);
        Console.WriteLine($"port {port}");
        await Task.Delay(Timeout.Infinite).ConfigureAwait(false);
        return 0;
    }

    /// <summary>The API of a scenario, ready to be served.</summary>
    public static async Task<GatewayModel> ModelAsync(string scenario)
    {
        var functions = new FunctionHost(new() { LogSink = static (_, _) => { } });
        var compiler = new ApiCompiler(new ApiSurroundings
        {
            Common = new GatewayOptions
            {
                ApiId = "bench12345",
                Functions = new FunctionFinder(functions, text => text.ToString()),
                Traces = scenario == "traced" ? new() : null,
            },
        });
        compiler.TryAdd(Definition(scenario, functions), "bench12345");
        await functions.PrepareAsync().ConfigureAwait(false);
        return compiler.Model();
    }

    private static async Task<int> ServeAsync(string scenario)
    {
        var (host, diagnostics) = await GatewayHost.StartAsync(new GatewayHostOptions()).ConfigureAwait(false);
        if (host is null)
        {
            throw new DiagnosticException(diagnostics);
        }

        host.Serve(await ModelAsync(scenario).ConfigureAwait(false));
        return host.Address.Port;
    }

    private static RestApi Definition(string scenario, FunctionHost functions) => new("bench")
    {
        Stages = [new("dev")],
        Routes = Routes(scenario, functions, Lambda.Proxy(InProcess(functions))),
    };

    private static ValueList<RestRoute> Routes(string scenario, FunctionHost functions, LambdaProxy hello) => scenario switch
    {
        "mock" => [Route.Get("/x", Mock())],
        "validated" => [Route.Post("/x", hello).Accepts<Contact>()],
        "authorizer" => [Route.Get("/x", hello).Authorize(Authorizers.Token("t", FakeFunction.Allows()))],
        "process" => [Route.Get("/x", Lambda.Proxy(InProcesses(functions)))],
        "routes" => [.. Enumerable.Range(0, 10_000).Select(index => Route.Get($"/r{index}/{{id}}/a", hello))],
        _ => [Route.Get("/x", hello)],
    };

    /// <summary>A function that does nothing but answer, so that the gateway is measured and not the function.</summary>
    private static FunctionArn InProcess(FunctionHost functions)
    {
        const string arn = "arn:aws:lambda:us-east-1:123456789012:function:hello";
        functions.Add(arn, InProcessFunction.Returning(Proxied));
        return new(arn);
    }

    private static FunctionArn InProcesses(FunctionHost functions)
    {
        const string arn = "arn:aws:lambda:us-east-1:123456789012:function:ProxyDemo";
        functions.Add(new FunctionDefinition
        {
            Name = "ProxyDemo",
            Arn = arn,
            Runtime = "dotnet10",
            Handler = "ProxyDemo",
            Code = new ProjectCode(Path.Combine(Root(), "lambdas", "ProxyDemo")),
            Timeout = TimeSpan.FromSeconds(30),
        });
        return new(arn);
    }

    private static MockIntegration Mock() => new()
    {
        RequestTemplates = [new("application/json", "{\"statusCode\": 200}")],
        Responses =
        [
            new(200)
            {
                Templates =
                [
                    new("application/json", "#set($name = $input.params('name'))\n#if($name == \"\")#set($name = \"World\")#end\n{\"message\":\"Hello, $name! Your request was successful.\",\"status\":\"success\"}"),
                ],
            },
        ],
    };

    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Infra.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    private sealed record Contact(string Name, string Email);
}

using System.IO.Compression;
using System.Net;
using Gatehouse.EndToEnd.Processes;
using Gatehouse.EndToEnd.Tutorial;

namespace Gatehouse.EndToEnd.Serving;

/// <summary>OpenAPI documents, with the code of their functions given on the command line.</summary>
public sealed class GivenFunctionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task RestDocument_ProxyAuthorizerAliasAndVariable_RunTheGivenCode()
    {
        _folder.Write("list/index.mjs", OpenApiDocuments.Echo);
        _folder.Write("verify/app.py", OpenApiDocuments.Verify);
        await using var server = Serve(
            OpenApiDocuments.Rest,
            "--function", "orders-list=list",
            "--function", "arn:aws:lambda:eu-central-1:111122223333:function:orders-add:live=list/index.mjs,env.GREETING=hi, a=b",
            "--function", "verify=verify/app.py,handler=app.lambda_handler,runtime=python3",
            "--function", $"backend={Path.Combine(Repository.Root, "lambdas", "ProxyDemo")}",
            "--stage-variable", "backend=backend");
        var url = await ServedApis.UrlAsync(await server.ReadyAsync(), "orders", "prod");

        Assert.Equal((HttpStatusCode.OK, "hello /orders bob"), await GetAsync(url + "/orders", "bob"));
        Assert.Equal(HttpStatusCode.Forbidden, (await GetAsync(url + "/orders", "mallory")).Status);
        Assert.Equal((HttpStatusCode.Unauthorized, """{"message":"Unauthorized"}"""), await GetAsync(url + "/orders"));
        Assert.Equal("hi, a=b /orders nobody", (await Answer.OfAsync(HttpMethod.Post, url + "/orders", "{}")).Body);
        Assert.Equal((HttpStatusCode.OK, """{"message":"Hello, World! Your request was successful.","status":"success"}"""), await GetAsync(url + "/dynamic"));
        Assert.Equal($"Building {Path.Combine(Repository.Root, "lambdas", "ProxyDemo", "ProxyDemo.csproj")}", server.Errors.TrimEnd());
    }

    /// <summary>What the README says works: its paths, its names, its inferences.</summary>
    [Fact]
    public async Task Readme_Command_Serves()
    {
        _folder.Write("orders.yaml", OpenApiDocuments.Rest);
        _folder.Write("src/OrdersList/index.mjs", OpenApiDocuments.Echo);
        _folder.Write("handlers/add.mjs", OpenApiDocuments.Echo.Replace("GREETING", "TABLE", StringComparison.Ordinal));
        _folder.Write("verify/app.py", OpenApiDocuments.Verify);
        ZipFile.CreateFromDirectory(Path.Combine(_folder.Path, "verify"), Path.Combine(_folder.Path, "verify.zip"));
        var project = Path.Combine(Repository.Root, "lambdas", "ProxyDemo", "ProxyDemo.csproj");
        var arguments = ReadmeCommand.Arguments("Give functions their code").Select(argument => argument.Replace("src/Backend/Backend.csproj", project, StringComparison.Ordinal));
        await using var server = GatehouseProcess.Start(_folder.Path, [.. arguments, "--port", "0"]);
        var url = await ServedApis.UrlAsync(await server.ReadyAsync(), "orders", "prod");

        Assert.Equal((HttpStatusCode.OK, "hello /orders bob"), await GetAsync(url + "/orders", "bob"));
        Assert.Equal("orders /orders nobody", (await Answer.OfAsync(HttpMethod.Post, url + "/orders", "{}")).Body);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(url + "/dynamic")).Status);
        Assert.DoesNotContain("warning", server.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HttpDocument_ProxyAndAuthorizer_RunTheGivenCode()
    {
        _folder.Write("get.mjs", OpenApiDocuments.Echo);
        _folder.Write("verify.cjs", OpenApiDocuments.VerifySimple);
        await using var server = Serve(OpenApiDocuments.Http, "--function", "orders-get=get.mjs", "--function", "111122223333:function:verify-simple=verify.cjs");
        var url = await ServedApis.UrlAsync(await server.ReadyAsync(), "orders", "$default");

        Assert.Equal((HttpStatusCode.OK, "hello /orders/7 bob"), await GetAsync(url + "/orders/7", "bob"));
        Assert.Equal((HttpStatusCode.Forbidden, """{"message":"Forbidden"}"""), await GetAsync(url + "/orders/7", "mallory"));
        Assert.Equal((HttpStatusCode.Unauthorized, """{"message":"Unauthorized"}"""), await GetAsync(url + "/orders/7"));
        Assert.Equal("", server.Errors);
    }

    [Theory]
    [InlineData(OpenApiDocuments.Rest, "prod", "/dynamic", "--function '${stageVariables.backend}=PATH'")]
    [InlineData(OpenApiDocuments.Rest, "prod", "/orders", "--function verify=PATH")]
    [InlineData(OpenApiDocuments.Http, "$default", "/orders/7", "--function verify-simple=PATH")]
    public async Task MissingFunction_StartAndExecutionLogNameTheOption(string document, string stage, string path, string option)
    {
        await using var server = Serve(document, "--verbose");
        var url = await ServedApis.UrlAsync(await server.ReadyAsync(), "orders", stage);

        Assert.Equal(HttpStatusCode.InternalServerError, (await GetAsync(url + path, "bob")).Status);

        Assert.Contains(option, server.Errors, StringComparison.Ordinal);
        await server.PrintedAsync("Say where its code is: " + option);
    }

    [Fact]
    public async Task WrongOptions_AreAllToldAndNothingIsServed()
    {
        _folder.Write("two.py", "x = 1");

        var outcome = await Serve(
            OpenApiDocuments.Http, "--function", "orders-get=nowhere", "--function", "verify-simple=two.py", "--function", "other=two.py,runtime=cobol").EndedAsync();

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("error GH8030: The code of the function orders-get is not there: there is no file or folder nowhere.", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("error GH8032: No handler of the function verify-simple can be told: two.py has none named lambda_handler or handler.", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("error GH8033: A setting of the function other cannot be used: the runtime 'cobol' cannot run here;", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signal_WhileAProjectIsBuilt_EndsTheBuild()
    {
        var project = _folder.Write("slow/Slow.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <Target Name="Wait" BeforeTargets="BeforeBuild"><Exec Command="sleep 300" /></Target>
            </Project>
            """);
        await using var server = Serve(OpenApiDocuments.Http, "--function", $"orders-get={project}");
        await server.PrintedAsync("Building ");
        var build = ProcessTree.Below(server.Id);

        server.Signal(Signals.Terminate);
        var outcome = await server.EndedAsync(TimeSpan.FromMinutes(1));

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Output));
        Assert.DoesNotContain(" at ", outcome.Errors, StringComparison.Ordinal);
        Assert.True(await ProcessTree.AreGoneAsync(build, TimeSpan.FromSeconds(30)), "The build outlived the server.");
    }

    private static async Task<(HttpStatusCode Status, string Body)> GetAsync(string url, string? caller = null)
    {
        var answer = caller is null ? await Answer.OfAsync(HttpMethod.Get, url) : await Answer.OfAsync(HttpMethod.Get, url, null, ("Authorization", caller));
        return (answer.Status, answer.Body);
    }

    private GatehouseProcess Serve(string document, params string[] options) =>
        GatehouseProcess.Start(_folder.Path, ["serve", _folder.Write("api.yaml", document), "--port", "0", .. options]);
}

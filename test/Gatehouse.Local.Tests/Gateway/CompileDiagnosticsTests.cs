using Gatehouse.Local.Http;
using Gatehouse.Local.Rest;
using Gatehouse.Local.WebSockets;

namespace Gatehouse.Local.Tests.Gateway;

public sealed class CompileDiagnosticsTests
{
    private static readonly FunctionTarget Unknown = FunctionTarget.FromArn("arn:aws:lambda:us-east-1:123456789012:function:unknown");

    public static TheoryData<string, HttpApi> HttpApis => new()
    {
        { "GH8002", new("a") { Routes = [HttpRoute.Get("/x", new HttpLambda(Unknown))] } },
        { "GH8002", new("a") { Routes = [HttpRoute.Get("/x", new HttpLambda(LocalFunction.Echo)).Authorize(new HttpLambdaAuthorizer("guard", Unknown))] } },
        { "GH8010", new("a") { Routes = [HttpRoute.Get("/x", new HttpLambda(LocalFunction.Echo)).Authorize(new JwtAuthorizer("jwt", "https://x", ["a"]) { IdentitySource = new("$request.body.token") })] } },
        { "GH8003", new("a") { Routes = [HttpRoute.Get("/x", new HttpLambda(LocalFunction.Echo) { ResponseParameters = [new("99", [])] })] } },
    };

    public static TheoryData<string, WebSocketApi> WebSocketApis => new()
    {
        { "GH8002", Socket(WebSocketRoute.Default(new WebSocketLambda(Unknown))) },
        { "GH8007", new("a") { Routes = [WebSocketRoute.Default(null), WebSocketRoute.Default(null)] } },
        { "GH8009", new("a") { RouteSelectionExpression = "${request.body.action", Routes = [WebSocketRoute.Default(null)] } },
        { "GH8010", Socket(WebSocketRoute.Connect(null).Authorize(new WebSocketAuthorizer("guard", LocalFunction.Echo) { IdentitySources = [new("route.request.body.x")] })) },
        { "GH8012", Socket(WebSocketRoute.Default(new WebSocketMock { RequestTemplates = [new("$default", "#if(")] })) },
    };

    [Theory]
    [MemberData(nameof(HttpApis))]
    public void TryCompile_HttpApiWithMistake_NamesItAtItsLine(string code, HttpApi api)
    {
        _ = HttpGateway.TryCompile(api, new() { ApiId = "a" }, out var diagnostics);

        Assert.Equal(code, Assert.Single(diagnostics).Code);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void TryCompile_StageWithClientCertificate_IsTold(bool hasBackend)
    {
        var api = new RestApi("a")
        {
            Stages = [new("prod") { ClientCertificate = ClientCertificate.FromId("abc") }],
            Routes = [hasBackend ? Route.Get("/x", new HttpProxy("https://backend.example.com/")) : Route.Get("/x", Lambda.Proxy(LocalFunction.Echo))],
        };

        _ = RestGateway.TryCompile(api, new(new GatewayOptions { ApiId = "a" }), out var diagnostics);

        Assert.Equal(hasBackend ? ["GH5112"] : [], diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [MemberData(nameof(WebSocketApis))]
    public void TryCompile_WebSocketApiWithMistake_NamesItAtItsLine(string code, WebSocketApi api)
    {
        _ = WebSocketGateway.TryCompile(api, new() { ApiId = "a" }, out var diagnostics);

        Assert.Equal(code, Assert.Single(diagnostics).Code);
    }

    private static WebSocketApi Socket(WebSocketRoute route) => new("a") { Stages = [new WebSocketStage("dev")], Routes = [route] };
}

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
        { "GH8008", new("a") { Routes = [HttpRoute.Get("pets", new HttpLambda(LocalFunction.Echo))] } },
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

    public static TheoryData<string, RestRoute> RestRoutes => new()
    {
        { "GH5101", Route.Get("/x", new MockIntegration { RequestTemplates = [new("application/json", "#if(")], Responses = [new(200)] }) },
        { "GH5102", Route.Post("/x", new LambdaProxy(LocalFunction.Echo)).Accepts(new Model("M", JsonSchema.Parse("""{"$ref":"#/components/schemas/Missing"}"""))) },
        { "GH5103", Route.Get("/x", new MockIntegration { Responses = [new(200), new(400) { SelectionPattern = "(" }] }) },
        { "GH5104", Route.Get("/x", new LambdaProxy(Unknown)) },
        { "GH5105", Route.Get("/x", new AwsIntegration("sqs", new AwsAction("ListQueues")) { Responses = [new(200)] }) },
        { "GH5106", Route.Get("/x", new HttpCustom("http://backend.test") { RequestParameters = [To.Header("Transfer-Encoding", From.Static("chunked"))], Responses = [new(200)] }) },
        { "GH5107", Route.Get("/x", new LambdaProxy(LocalFunction.Echo) with { Raw = [new("httpMethod", "GET")] }) },
        { "GH5108", Route.Get("/x", new HttpProxy("ftp://backend.test")) },
        { "GH5109", Route.Get("/x", new HttpCustom("http://backend.test") { RequestParameters = [To.Header("X-A", new("nothing"))], Responses = [new(200)] }) },
        { "GH5111", Route.Get("/x", new MockIntegration { Responses = [new(200)] }).Authorize(Authorizers.Cognito("pool", ["nothing"])) },
    };

    [Theory]
    [MemberData(nameof(RestRoutes))]
    public void TryCompile_RestRouteWithMistake_NamesItAtItsLine(string code, RestRoute route)
    {
        _ = RestGateway.TryCompile(new RestApi("a") { Stages = [new("dev")], Routes = [route] }, new() { ApiId = "a" }, out var diagnostics);

        var found = Assert.Single(diagnostics);
        Assert.Equal((code, route.Origin.Location), (found.Code, found.Location));
    }

    [Fact]
    public void TryCompile_SeveralRoutesToOneService_TellOnce()
    {
        var integration = new AwsIntegration("sqs", new AwsAction("ListQueues")) { Responses = [new(200)] };
        var api = new RestApi("a") { Stages = [new("dev"), new("prod")], Routes = [Route.Get("/x", integration), Route.Get("/y", integration)] };

        _ = RestGateway.TryCompile(api, new() { ApiId = "a" }, out var diagnostics);

        Assert.Equal("GH5105", Assert.Single(diagnostics).Code);
        Assert.Contains("AWS_ENDPOINT_URL_SQS", diagnostics[0].Message, StringComparison.Ordinal);
    }

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

using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Gatehouse.Testing;

namespace Gatehouse.Cdk.Tests.Templates;

/// <summary>Whole templates as the constructs write them, beside functions, tokens, tags and grants of a stack.</summary>
public class TemplateTests
{
    [Fact]
    public void Template_OfARestApi_IsThatOfTheBaseline() => Matches("Rest", stack =>
    {
        var hello = DotNetFunction.FromProject(stack, "Hello", "lambdas/ProxyDemo");
        var alias = new Alias(stack, "Live", new AliasProps { AliasName = "live", Version = hello.CurrentVersion });
        var token = Authorizers.Token("token", DotNetFunction.FromProject(stack, "Verify", "lambdas/TokenAuthorizer"));
        Tags.Of(stack).Add("team", "green");
        var api = new RestGateway(stack, "Contacts", new RestApi("contacts")
        {
            Description = $"Contacts of {stack.StackName}",
            Stages = [new ApiStage("dev") { Variables = [new("region", stack.Region)] }, new ApiStage("prod") { Logging = LoggingLevel.Error, Tracing = true }],
            Policy = [Allow.Everyone(), Deny.AllButIp("10.0.0.0/8").On("prod")],
            Cors = RestCors.AllOrigins,
            DefaultAuthorization = RestAuthorization.By(token),
            UsagePlans = [new UsagePlan("basic") { Stages = ["prod"], Keys = [new ApiKey("partner")], Quota = new(1_000, QuotaPeriod.Day) }],
            Routes =
            [
                Route.Get("/contacts/{id}", Lambda.Proxy(hello)),
                Route.Post("/contacts", Lambda.Proxy(alias)) with { ApiKeyRequired = true },
                Route.Get("/health", new MockIntegration { Responses = [new IntegrationResponse(200)] }).Authorize(RestAuthorization.None),
            ],
        });
        api.GrantInvoke(new Role(stack, "Partner", new RoleProps { AssumedBy = new AccountRootPrincipal() }), "prod", "GET", "/contacts/*");
        _ = new CfnOutput(stack, "Url", new CfnOutputProps { Value = api.Url("prod", "/contacts") });
    });

    [Fact]
    public void Template_OfAnHttpApi_IsThatOfTheBaseline() => Matches("Http", stack =>
    {
        var hello = DotNetFunction.FromProject(stack, "Hello", "lambdas/HelloHttp");
        Tags.Of(stack).Add("team", "green");
        var api = new HttpGateway(stack, "Api", new HttpApi("hello")
        {
            Cors = new HttpCors("https://example.com"),
            Stages = [HttpStage.Default, new HttpStage("beta") { AutoDeploy = false, Throttle = new(10, 20) }],
            Routes = [HttpRoute.Get("/hello/{name}", Lambda.Proxy(hello)), HttpRoute.Post("/hello", Lambda.Proxy(hello)).Authorize(HttpAuthorization.Iam)],
        });
        _ = new CfnOutput(stack, "Url", new CfnOutputProps { Value = api.Url("beta") });
    });

    [Fact]
    public void Template_OfAWebSocketApi_IsThatOfTheBaseline() => Matches("WebSocket", stack =>
    {
        var chat = DotNetFunction.FromProject(stack, "Chat", "lambdas/ChatSocket");
        var api = new WebSocketGateway(stack, "Api", new WebSocketApi("chat")
        {
            Stages = [new WebSocketStage("prod") { Logging = LoggingLevel.Info }],
            Routes =
            [
                WebSocketRoute.Connect(Lambda.Proxy(chat)).Authorize(WebSocketAuthorization.Iam),
                WebSocketRoute.On("send", Lambda.Proxy(chat)) with { ReturnsResponse = true },
            ],
        });
        api.GrantManageConnections(chat);
        _ = new CfnOutput(stack, "Url", new CfnOutputProps { Value = api.Url("prod") });
        _ = new CfnOutput(stack, "ManagementUrl", new CfnOutputProps { Value = api.ManagementUrl("prod") });
    });

    private static void Matches(string name, Action<Stack> build) => TemplateSnapshot.Matches(Synthesized.Template(build).ToJsonString(), name);
}

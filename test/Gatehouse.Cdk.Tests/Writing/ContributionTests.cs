using Amazon.CDK;
using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace Gatehouse.Cdk.Tests.Writing;

/// <summary>Other classes and constructs contribute to an API until it is written.</summary>
public class ContributionTests
{
    [Fact]
    public void Add_ByAnotherConstruct_IsWritten()
    {
        var template = Synthesized.Template(stack => _ = new Orders(stack, "Orders", new RestGateway(stack, "Api", Synthesized.Api())));

        Assert.NotNull(template.PropertiesOf("AWS::ApiGateway::RestApi")["Body"]!["paths"]!["/orders"]!["get"]);
    }

    [Fact]
    public void Add_ByAnAspectOfTheApp_IsWritten()
    {
        var template = Synthesized.Template(stack =>
        {
            Aspects.Of(stack).Add(new HealthRoutes());
            _ = new RestGateway(stack, "Api", Synthesized.Api());
            _ = new HttpGateway(stack, "Http", new HttpApi("http") { Routes = [HttpRoute.Default(Lambda.Proxy(Synthesized.Function))] });
        });

        Assert.NotNull(template.PropertiesOf("AWS::ApiGateway::RestApi")["Body"]!["paths"]!["/health"]!["get"]);
    }

    [Fact]
    public void Configure_StageAddedLater_HasItsResourceAndAddress()
    {
        var template = Synthesized.Template(stack =>
        {
            var api = new RestGateway(stack, "Api", Synthesized.Api(Route.Get("/a", new MockIntegration())));
            _ = new CfnOutput(stack, "Url", new CfnOutputProps { Value = api.Url("prod", "/a") });
            api.Configure(definition => definition with { Stages = definition.Stages.Add(new("prod")) });
        });

        Assert.Equal(2, template.IdsOf("AWS::ApiGateway::Stage").Count());
        Assert.Contains("StageProd", template["Outputs"]!["Url"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Add_AfterTheApiWasWritten_IsAnErrorAtTheCallersLine()
    {
        var exception = Assert.ThrowsAny<Exception>(() => Synthesized.Template(stack =>
        {
            var api = new RestGateway(stack, "Api", Synthesized.Api(Route.Get("/a", new MockIntegration())));
            Aspects.Of(new Construct(stack, "Later")).Add(new Late(api));
        }));

        Assert.Matches(@"ContributionTests\.cs\(\d+\): error GH2202: ", exception.Message);
    }

    [Fact]
    public void Add_RouteAfterTheApiWasWritten_IsAnErrorAtTheRoute()
    {
        var exception = Assert.ThrowsAny<Exception>(() => Synthesized.Template(stack =>
        {
            var api = new RestGateway(stack, "Api", Synthesized.Api(Route.Get("/a", new MockIntegration())));
            Aspects.Of(new Construct(stack, "Later")).Add(new LateRoute(api));
        }));

        Assert.Matches(@"ContributionTests\.cs\(\d+\): error GH2202: ", exception.Message);
    }

    private sealed class Orders : Construct
    {
        public Orders(Construct scope, string id, RestGateway api)
            : base(scope, id) => api.Add(Route.Get("/orders", new MockIntegration()));
    }

    private sealed class HealthRoutes : DeputyBase, IAspect
    {
        public void Visit(IConstruct node) => (node as RestGateway)?.Add(Route.Get("/health", new MockIntegration()));
    }

    private sealed class LateRoute(RestGateway api) : DeputyBase, IAspect
    {
        public void Visit(IConstruct node) => api.Add(Route.Get("/late", new MockIntegration()));
    }

    private sealed class Late(RestGateway api) : DeputyBase, IAspect
    {
        public void Visit(IConstruct node) => api.Configure(definition => definition with { Description = "too late" });
    }
}

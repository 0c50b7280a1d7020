using Amazon.CDK;
using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace Gatehouse.Cdk.Tests.Rest;

/// <summary>A change of what a deployment holds makes a new one; a change of anything else does not.</summary>
public class RestGatewayDeploymentTests
{
    private static readonly RestApi Base = Synthesized.Api(Route.Get("/a", Lambda.Proxy(Synthesized.Function)), Route.Get("/b", Lambda.Proxy(Synthesized.Function)));

    public static TheoryData<string, Func<RestApi, RestApi>> Held => new()
    {
        { "body", api => api with { Routes = api.Routes.Add(Route.Get("/c", new MockIntegration())) } },
        { "authorizer", api => api with { DefaultAuthorization = RestAuthorization.By(Authorizers.Token("t", Synthesized.Function)) } },
        {
            "authorizer's cache",
            api => api with { DefaultAuthorization = RestAuthorization.By(Authorizers.Token("t", Synthesized.Function, TimeSpan.FromSeconds(7))) }
        },
        { "gateway response", api => api with { GatewayResponses = [new GatewayResponse(GatewayResponseType.Default4xx) { StatusCode = 418 }] } },
        { "documentation", api => api with { Documentation = [new DocumentationPart(new(DocumentationPartType.Api), TemplateValue.Parse("""{"description":"What it is for."}"""))] } },
        { "policy", api => api with { Policy = [Allow.Everyone(), Deny.Ip("10.0.0.0/8")] } },
        { "raw property", api => api with { Raw = [new("NewProperty", "x")] } },
        { "raw member of the body", api => api with { RawBody = [new("x-new", "x")] } },
        { "raw member of a route", api => api with { Routes = [api.Routes[0] with { Raw = [new("x-new", "x")] }, api.Routes[1]] } },
    };

    public static TheoryData<string, Func<RestApi, RestApi>> NotHeld => new()
    {
        { "order of routes", api => api with { Routes = [.. api.Routes.Reverse()] } },
        { "tags", api => api with { Tags = [new("team", "x")] } },
        { "throttle of a stage", api => api with { Stages = [new ApiStage("dev") { Throttle = new(1, 1) }] } },
        { "variables of a stage", api => api with { Stages = [new ApiStage("dev") { Variables = [new("table", "t")] }] } },
        { "another stage", api => api with { Stages = api.Stages.Add(new("prod")) } },
        { "usage plan", api => api with { UsagePlans = [new UsagePlan("plan") { Stages = [new("dev")] }] } },
    };

    [Theory, MemberData(nameof(Held))]
    public void Deployment_WhatItHoldsChanges_HasAnotherId(string what, Func<RestApi, RestApi> change) =>
        Assert.True(Deployment(Base) != Deployment(change(Base)), what);

    [Theory, MemberData(nameof(NotHeld))]
    public void Deployment_AnythingElseChanges_KeepsItsId(string what, Func<RestApi, RestApi> change) =>
        Assert.True(Deployment(Base) == Deployment(change(Base)), what);

    [Fact]
    public void Deployment_TwoValuesOfTheAuthorizersCache_HaveTwoIds() => Assert.NotEqual(
        Deployment(Base with { DefaultAuthorization = RestAuthorization.By(Authorizers.Token("t", Synthesized.Function, TimeSpan.FromSeconds(1))) }),
        Deployment(Base with { DefaultAuthorization = RestAuthorization.By(Authorizers.Token("t", Synthesized.Function, TimeSpan.FromSeconds(2))) }));

    [Fact]
    public void Override_OfWhatADeploymentHolds_IsWrittenAndWarnedOf()
    {
        IReadOnlyList<string> warnings = [];
        var template = Synthesized.Template(stack =>
        {
            var resource = (CfnResource)new RestGateway(stack, "Api", Base).Node.DefaultChild!;
            resource.AddPropertyOverride("Description", "of no matter to deployments");
            resource.AddPropertyOverride("Body.paths./a.get.x-new", new Dictionary<string, object> { ["on"] = true });
            resource.AddPropertyDeletionOverride("Body.paths./b");
            resource.AddOverride("Metadata.Owner", "me");
            Aspects.Of(stack).Add(new AfterWriting(() => warnings = [.. stack.Node.FindChild("Api").Node.Metadata.Where(entry => entry.Type == "aws:cdk:warning").Select(entry => entry.Data.ToString()!)]));
        });

        var resource = template["Resources"]![template.IdOf("AWS::ApiGateway::RestApi")]!;
        Assert.Equal("of no matter to deployments", (string?)resource["Properties"]!["Description"]);
        Assert.True((bool?)resource["Properties"]!["Body"]!["paths"]!["/a"]!["get"]!["x-new"]!["on"]);
        Assert.False(resource["Properties"]!["Body"]!["paths"]!.AsObject().ContainsKey("/b"));
        Assert.Equal("me", (string?)resource["Metadata"]!["Owner"]);
        Assert.Equal(2, warnings.Count);
        Assert.Contains("warning GH2213: The override of 'Body.paths./a.get.x-new' makes no new deployment of the API 'api'", warnings[0], StringComparison.Ordinal);
        Assert.Contains("'Body.paths./b'", warnings[1], StringComparison.Ordinal);
    }

    /// <summary>Looks at what was written when the last construct of a stack is visited.</summary>
    private sealed class AfterWriting(Action look) : DeputyBase, IAspect
    {
        public void Visit(IConstruct node) => look();
    }

    private static string Deployment(RestApi api) => Synthesized.Rest(api).IdOf("AWS::ApiGateway::Deployment");
}

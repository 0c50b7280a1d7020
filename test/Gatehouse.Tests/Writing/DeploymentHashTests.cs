namespace Gatehouse.Tests.Writing;

/// <summary>The logical id of the deployment changes with everything that a deployment holds, and with nothing else.</summary>
public sealed class DeploymentHashTests
{
    private static readonly FunctionTarget Hello = FunctionTarget.FromArn(TemplateText.GetAtt("Hello", "Arn"));

    private static RestApi Api { get; } = new("contacts")
    {
        Stages = [new("dev")],
        Tags = [new("a", "1"), new("b", "2")],
        GatewayResponses = [new(GatewayResponseType.Throttled) { StatusCode = 503 }],
        Policy = [Allow.Everyone()],
        Documentation = [new(new(DocumentationPartType.Api), TemplateValue.Parse("""{"description":"x"}"""))],
        Raw = [new("Parameters", TemplateValue.Parse("""{"basepath":"ignore","ignore":"documentation"}"""))],
        Routes =
        [
            Route.Get("/a", Lambda.Proxy(Hello)).Authorize(Authorizers.Token("token", Hello)),
            Route.Post("/b", Lambda.Custom(Hello, request: "{}")).Accepts(new Model("B", JsonSchema.Parse("""{"type":"object","title":"B"}"""))),
        ],
    };

    public static TheoryData<string, Func<RestApi, RestApi>> Changes => new()
    {
        { "name", api => api with { Name = "other" } },
        { "route added", api => api with { Routes = api.Routes.Add(Route.Get("/c", Lambda.Proxy(Hello))) } },
        { "route removed", api => api with { Routes = [api.Routes[0]] } },
        { "integration", api => api with { Routes = [api.Routes[0] with { Integration = new MockIntegration() }, api.Routes[1]] } },
        { "template", api => api with { Routes = [api.Routes[0], api.Routes[1] with { Integration = Lambda.Custom(Hello, request: "{ }") }] } },
        { "authorizer", api => api with { Routes = [api.Routes[0].Authorize(Authorizers.Token("token", Hello, TimeSpan.Zero)), api.Routes[1]] } },
        { "model", api => api with { Routes = [api.Routes[0], api.Routes[1].Accepts(new Model("B", JsonSchema.Parse("""{"type":"array"}""")))] } },
        { "gateway response", api => api with { GatewayResponses = [new(GatewayResponseType.Throttled) { StatusCode = 502 }] } },
        { "documentation", api => api with { Documentation = [new(new(DocumentationPartType.Api), TemplateValue.Parse("""{"description":"y"}"""))] } },
        { "policy", api => api with { Policy = [Allow.Everyone(), Deny.Ip("10.0.0.0/8")] } },
        { "binary types", api => api with { BinaryMediaTypes = ["image/png"] } },
        { "endpoint", api => api with { Endpoint = RestEndpoint.Edge } },
        { "raw property", api => api with { Raw = [new("FailOnWarnings", true)] } },
        { "raw body", api => api with { RawBody = [new("x-vendor", "1")] } },
        { "raw route", api => api with { Routes = [api.Routes[0] with { Raw = [new("summary", "x")] }, api.Routes[1]] } },
        { "raw integration", api => api with { Routes = [api.Routes[0] with { Integration = Lambda.Proxy(Hello) with { Raw = [new("x", 1)] } }, api.Routes[1]] } },
        { "cors", api => api with { Cors = RestCors.AllOrigins } },
    };

    public static TheoryData<string, Func<RestApi, RestApi>> Indifferent => new()
    {
        { "order of routes", api => api with { Routes = [api.Routes[1], api.Routes[0]] } },
        { "order of a dictionary", api => api with { Raw = [new("Parameters", TemplateValue.Parse("""{"ignore":"documentation","basepath":"ignore"}"""))] } },
        { "order of a schema", api => api with { Routes = [api.Routes[0], api.Routes[1].Accepts(new Model("B", JsonSchema.Parse("""{"title":"B","type":"object"}""")))] } },
        { "tags", api => api with { Tags = [new("c", "3")] } },
        { "stage settings", api => api with { Stages = [new("dev") { Throttle = new(1, 2), Variables = [new("a", "b")], Logging = LoggingLevel.Info }] } },
        { "another stage", api => api with { Stages = [new("dev"), new("prod")] } },
        { "usage plan", api => api with { UsagePlans = [new("p") { Stages = ["dev"] }] } },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Write_ChangeOfWhatIsDeployed_ChangesTheId(string what, Func<RestApi, RestApi> change) =>
        Assert.True(Deployment(Api) != Deployment(change(Api)), what);

    [Theory]
    [MemberData(nameof(Indifferent))]
    public void Write_ChangeOfSomethingElse_KeepsTheId(string what, Func<RestApi, RestApi> change) =>
        Assert.True(Deployment(Api) == Deployment(change(Api)), what);

    private static string Deployment(RestApi api) =>
        Assert.Single(api.Write().Resources, resource => resource.Type == "AWS::ApiGateway::Deployment").LogicalId;
}

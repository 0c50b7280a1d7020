using System.Text.Json.Nodes;
using Amazon.CDK;
using Constructs;

namespace Gatehouse.Cdk.Tests.Domains;

/// <summary>Domains and APIs of the tests.</summary>
internal static class DomainSamples
{
    public const string Certificate = "arn:aws:acm:eu-west-1:123456789012:certificate/x";

    public static CustomDomain Domain(params ValueList<DomainMapping> mappings) => new("api.example.com") { Certificate = Certificate, Mappings = mappings };

    public static DomainGateway Gateway(Construct scope, params ValueList<DomainMapping> mappings) => new(scope, "Domain", Domain(mappings));

    public static RestGateway Rest(Construct scope, string id = "Rest") => new(scope, id, new RestApi("rest") { Stages = [new ApiStage("dev")], Routes = [Route.Get("/a", new MockIntegration())] });

    public static HttpGateway Http(Construct scope, string id = "Http") => new(scope, id, new HttpApi("http") { Routes = [HttpRoute.Default(Lambda.Proxy(Synthesized.Function))] });

    public static WebSocketGateway WebSocket(Construct scope, string id = "Chat") => new(scope, id, new WebSocketApi("chat")
    {
        Stages = [new WebSocketStage("prod")],
        Routes = [WebSocketRoute.Default(Lambda.Proxy(Synthesized.Function))],
    });

    /// <summary>The properties of all resources of a type, as they stand in the template.</summary>
    public static IReadOnlyList<JsonNode> AllOf(this JsonObject template, string type) =>
        [.. template.IdsOf(type).Select(id => template["Resources"]![id]!["Properties"]!)];
}

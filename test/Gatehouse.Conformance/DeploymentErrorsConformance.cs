using System.Text.RegularExpressions;

namespace Gatehouse.Conformance;

/// <summary>The mistakes of which AWS's control plane has complained: those that a definition can hold are found before anything is deployed.</summary>
public sealed class DeploymentErrorsConformance
{
    private static readonly FunctionTarget Hello = FunctionTarget.FromArn(TemplateText.GetAtt("Hello", "Arn"));

    private static RestApi Sound { get; } = new("api") { Stages = [new("dev")], Routes = [Route.Get("/pets", Lambda.Proxy(Hello))] };

    /// <summary>What AWS says, and a definition of which it would say so.</summary>
    private static readonly (string Message, RestApi Mistake)[] Found =
    [
        ("^Description cannot be an empty string", Sound with { Description = "" }),
        ("^Name cannot be empty", Sound with { Name = "" }),
        ("^Invalid minimum compression size", Sound with { MinimumCompressionSize = -1 }),
        ("^Only dualstack ipAddressType is supported", Sound with { Endpoint = RestEndpoint.Private() with { IpAddressType = IpAddressType.Ipv4 } }),
        ("^A sibling \\(", Sound with { Routes = [Route.Get("/{a}", Lambda.Proxy(Hello)), Route.Get("/{proxy+}", Lambda.Proxy(Hello))] }),
        ("^Cannot create a child of a resource with a greedy", Sound with { Routes = [Route.Get("/{proxy+}/child", Lambda.Proxy(Hello))] }),
        ("^Another resource with the same parent already has this name", Sound with { Routes = [Sound.Routes[0], Sound.Routes[0]] }),
        ("^Parameter names must be unique", With(Sound.Routes[0] with { Parameters = [RequestParameter.Header("p"), RequestParameter.Query("p")] })),
        ("^Model name must be non-empty", Sound with { Models = [new("", JsonSchema.Parse("""{"type":"object"}"""))] }),
        ("^Model schema must have at least 1 property", Sound with { Models = [new("A", JsonSchema.Parse("{}"))] }),
        ("^Model name already exists", Sound with { Models = [new("A", JsonSchema.Parse("""{"type":"object"}""")), new("A", JsonSchema.Parse("""{"type":"array"}"""))] }),
        ("^Invalid (model identifier|model name) specified", Sound with { Models = [new("A", JsonSchema.Parse("""{"$ref":"#/components/schemas/Pet"}"""))] }),
        ("Invalid content type specified: 123", With(Route.Get("/a", Mock.Returns(200) with { RequestTemplates = [new("123", "{}")] }))),
        ("'statusCode' failed to satisfy constraint", With(Route.Get("/a", Mock.Returns(999)))),
        ("Invalid mapping expression specified", With(Route.Get("/a", Http.Proxy("https://a.example") with { RequestParameters = [To.Header("a", new("true"))] }))),
        ("^Invalid HTTP endpoint specified for URI", With(Route.Get("/a", Http.Proxy("backend")))),
        ("^Invalid ARN specified in the request", With(Route.Get("/a", Lambda.Proxy(FunctionTarget.FromArn("function"))))),
        ("^AWS ARN for integration must contain path or action", With(Route.Get("/a", new AwsProxy("arn:aws:apigateway:eu-west-1:lambda:functions/x")))),
        ("^Integrations of type 'AWS_PROXY' currently only supports", With(Route.Get("/a", new AwsProxy("arn:aws:apigateway:eu-west-1:s3:path/b/k")))),
        ("^API Key value should be at least", WithKey(new("k") { Value = "short" })),
        ("^API Key value exceeds maximum", WithKey(new("k") { Value = new string('v', 129) })),
        ("^Invalid API Key name", WithKey(new(new string('k', 1025)))),
        ("^Invalid API Stage", Sound with { UsagePlans = [new("p") { Stages = ["other"] }] }),
        ("^Invalid null or empty value in responseTemplates", WithResponse(new(GatewayResponseType.Throttled) { Templates = [new("application/json", "")] })),
        ("^Invalid null or empty value in responseParameters", WithResponse(new(GatewayResponseType.Throttled) { Headers = [To.Header("a", new(""))] })),
        ("^Access Log value must not be empty", Sound with { Stages = [new("dev") { AccessLog = new("", AccessLogFormat.Json) }] }),
        ("^Invalid ARN. ARN is not well formed", Sound with { Stages = [new("dev") { AccessLog = new("invalid-arn", AccessLogFormat.Json) }] }),
    ];

    /// <summary>What a definition cannot say, with the reason.</summary>
    private static readonly (string Message, string Reason)[] Unsayable =
    [
        ("patch|op' failed|Invalid (add|copy) operation|Cannot remove method setting|method setting path|accessLogSettings path|Please choose supported", "an update by patches"),
        ("Invalid (API|REST API|Resource|Method|Integration|Request Validator|Documentation part|Usage Plan ID|Vpc Link|parameter name)\\b.* (identifier )?specified|Deployment id does not exist|Gateway response type not defined|Content-Type specified was not found|Invalid Response status code|The specified key does not exist", "an id of what is not there"),
        ("Member must satisfy enum value set|EndpointTypes specified|ipAddressType must be|Valid options are GET|Enumeration value for HttpMethod", "an enumeration"),
        ("Endpoint Types|cannot be both DISABLED", "one endpoint is a property of its own"),
        ("can not be converted to an String", "a number or truth where the property is text"),
        ("Request Validator name cannot be blank", "validators are named by what they check"),
        ("Invalid authorizer ID specified", "an authorization holds its authorizer"),
        ("Cannot delete model|Active stages pointing|concurrent modification|cyclical|Root resource cannot", "an order of calls"),
        ("canary deployment|canary release|Promotion not available", "canaries are settings of a stage that is there"),
        ("Invalid OpenAPI input|Unable to build importer", "a document, which the reader reports"),
        ("Invalid API Key description", "the longest description is not known"),
    ];

    [Fact]
    public void EveryMessage_IsFoundOrUnsayable()
    {
        var rows = ConformanceData.Rows("aws/deployment-errors.jsonl").Select(row => row.GetProperty("message").GetString()!).Distinct().ToList();
        var open = rows.Where(message => !Found.Any(found => Matches(message, found.Message)) && !Unsayable.Any(unsayable => Matches(message, unsayable.Message))).ToList();
        Console.WriteLine($"Deployment errors: {rows.Count(message => Found.Any(found => Matches(message, found.Message)))} of {rows.Count} messages are found by a rule.");
        Assert.Empty(open);
    }

    [Fact]
    public void EveryMistake_IsFound() => Assert.All(Found, found => Assert.True(found.Mistake.Write().HasErrors, found.Message));

    private static bool Matches(string message, string pattern) => Regex.IsMatch(message, pattern);

    private static RestApi With(RestRoute route) => Sound with { Routes = [route] };

    private static RestApi WithKey(ApiKey key) => Sound with { UsagePlans = [new("p") { Keys = [key] }] };

    private static RestApi WithResponse(GatewayResponse response) => Sound with { GatewayResponses = [response] };
}

using System.Text.Json.Nodes;
using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;

namespace Gatehouse.Cdk.Tests.Rest;

public class RestGatewayTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(600)]
    public void Resources_AnyNumberOfRoutesWithOneFunction_AreSix(int routes)
    {
        var template = Synthesized.Template(stack => _ = new RestGateway(stack, "Api", Synthesized.Api(
            [.. Routes(NewFunction(stack).AsTarget(), routes)])));

        Assert.Equal(6, template["Resources"]!.AsObject().Count);
    }

    [Fact]
    public void LogicalIds_RouteInserted_OnlyTheDeploymentHasAnother()
    {
        var routes = Routes(Synthesized.Function, 5).ToArray();
        var before = Ids(Synthesized.Rest(Synthesized.Api([.. routes])));
        var after = Ids(Synthesized.Rest(Synthesized.Api([.. routes[..2], Route.Get("/inserted", new MockIntegration()), .. routes[2..]])));

        Assert.Single(before.Except(after));
        Assert.Single(after.Except(before));
        Assert.All(before.Except(after), id => Assert.Contains("Deployment", id, StringComparison.Ordinal));
    }

    [Fact]
    public void LogicalIds_TwoApisOfOneName_Differ()
    {
        var template = Synthesized.Template(stack =>
        {
            _ = new RestGateway(stack, "One", Synthesized.Api([.. Routes(Synthesized.Function, 1)]));
            _ = new RestGateway(stack, "Two", Synthesized.Api([.. Routes(Synthesized.Function, 1)]));
        });

        Assert.Equal(2, template.IdsOf("AWS::ApiGateway::RestApi").Count());
        Assert.Equal(2, template.IdsOf("AWS::ApiGateway::Stage").Count());
    }

    [Fact]
    public void LogicalId_OverriddenOnTheDefaultChild_IsThatOfAllResources()
    {
        var template = Synthesized.Template(stack =>
        {
            var api = new RestGateway(stack, "Api", Synthesized.Api([.. Routes(Synthesized.Function, 1)]));
            ((CfnElement)api.Node.DefaultChild!).OverrideLogicalId("Chosen");
        });

        Assert.All(Ids(template), id => Assert.StartsWith("Chosen", id, StringComparison.Ordinal));
        Assert.Equal("Chosen", (string?)template.PropertiesOf("AWS::ApiGateway::Stage")["RestApiId"]!["Ref"]);
    }

    [Fact]
    public void Policy_OfPartsOfTheApi_DoesNotReferToTheApi()
    {
        var template = Synthesized.Rest(Synthesized.Api([.. Routes(Synthesized.Function, 1)]) with
        {
            Policy = [Allow.Everyone(), Deny.Ip("10.0.0.0/8").On("dev", "GET", "/r0")],
        });

        var policy = template.PropertiesOf("AWS::ApiGateway::RestApi")["Policy"]!;
        Assert.Equal("execute-api:/dev/GET/r0", (string?)policy["Statement"]![1]!["Resource"]);
        Assert.DoesNotContain("Ref", policy.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Cors_WithDefaultAuthorizer_LeavesOptionsOpenAndAddsHeadersToErrors()
    {
        var template = Synthesized.Rest(Synthesized.Api([.. Routes(Synthesized.Function, 1)]) with
        {
            Cors = new RestCors("https://example.com"),
            DefaultAuthorization = RestAuthorization.By(Authorizers.Token("token", Synthesized.Function)),
        });

        var body = template.PropertiesOf("AWS::ApiGateway::RestApi")["Body"]!;
        Assert.NotNull(body["paths"]!["/r0"]!["get"]!["security"]);
        Assert.NotNull(body["paths"]!["/r0"]!["options"]);
        Assert.Null(body["paths"]!["/r0"]!["options"]!["security"]);
        foreach (var type in (string[])["DEFAULT_4XX", "DEFAULT_5XX"])
        {
            Assert.Equal(
                "'https://example.com'",
                (string?)body["x-amazon-apigateway-gateway-responses"]![type]!["responseParameters"]!["gatewayresponse.header.Access-Control-Allow-Origin"]);
        }
    }

    [Fact]
    public void Template_WithExecutionLog_LeavesTheAccountAlone() =>
        Assert.Empty(Synthesized.Rest(Synthesized.Api([.. Routes(Synthesized.Function, 1)]) with { Stages = [new ApiStage("dev") { Logging = LoggingLevel.Info }] })
            .IdsOf("AWS::ApiGateway::Account"));

    [Fact]
    public void Template_SameDefinitionTwice_HasTheSameBytes() => Assert.Equal(
        Synthesized.Rest(Synthesized.Api([.. Routes(Synthesized.Function, 20)])).ToJsonString(),
        Synthesized.Rest(Synthesized.Api([.. Routes(Synthesized.Function, 20)])).ToJsonString());

    [Fact]
    public void Body_EmptyObjectsAndNulls_ReachTheTemplate()
    {
        var template = Synthesized.Rest(Synthesized.Api([.. Routes(Synthesized.Function, 1)]) with
        {
            RawBody = [new("x-null", TemplateValue.Null), new("x-empty", TemplateMap.Empty), new("x-deep", TemplateValue.Parse("""{"a":{"b":[null,{},[],1.5,true]}}"""))],
        });

        var body = template.PropertiesOf("AWS::ApiGateway::RestApi")["Body"]!.AsObject();
        Assert.True(body.TryGetPropertyValue("x-null", out var missing) && missing is null);
        Assert.Equal("{}", body["x-empty"]!.ToJsonString());
        Assert.Equal("""{"a":{"b":[null,{},[],1.5,true]}}""", body["x-deep"]!.ToJsonString());
    }

    private static Function NewFunction(Stack stack) => new(stack, "Function", new FunctionProps
    {
        Runtime = Runtime.NODEJS_20_X,
        Handler = "index.handler",
        Code = Code.FromInline("exports.handler = async () => ({ statusCode: 200 });"),
    });

    private static IEnumerable<RestRoute> Routes(FunctionTarget function, int count) =>
        Enumerable.Range(0, count).Select(index => Route.Get($"/r{index}", Lambda.Proxy(function)));

    private static List<string> Ids(JsonObject template) => [.. template["Resources"]!.AsObject().Select(resource => resource.Key)];
}

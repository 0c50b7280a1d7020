using Amazon.CDK;
using Amazon.CDK.AWS.APIGateway;
using Gatehouse.Cdk.Tests.CrossStack;
using CdkApiKey = Amazon.CDK.AWS.APIGateway.ApiKey;
using CdkUsagePlan = Amazon.CDK.AWS.APIGateway.UsagePlan;

namespace Gatehouse.Cdk.Tests.Rest;

/// <summary>Usage plans and API keys are shared with other constructs of the CDK.</summary>
public class RestGatewayKeysTests
{
    private static RestApi Api(params ValueList<ApiKey> keys) => Synthesized.Api(Route.Get("/a", new MockIntegration()) with { ApiKeyRequired = true }) with
    {
        UsagePlans = [new UsagePlan("basic") { Stages = ["dev"], Keys = keys }],
    };

    [Fact]
    public void Key_OfTheCdk_IsLinkedToThePlan()
    {
        var template = Synthesized.Template(stack =>
        {
            var key = new CdkApiKey(stack, "Partner");
            _ = new RestGateway(stack, "Api", Api(ApiKey.FromId(key.KeyId)));
        });

        Assert.Equal(template.IdOf("AWS::ApiGateway::ApiKey"), (string?)template.PropertiesOf("AWS::ApiGateway::UsagePlanKey")["KeyId"]!["Ref"]);
        Assert.EndsWith("Link" + template.IdOf("AWS::ApiGateway::ApiKey"), template.IdOf("AWS::ApiGateway::UsagePlanKey"), StringComparison.Ordinal);
    }

    [Fact]
    public void PlanAndKey_InAnotherStack_AreImported()
    {
        var app = CloudAssembly.Of(app =>
        {
            var api = new RestGateway(new Stack(app, "Shop"), "Api", Api(new ApiKey("partner")));
            var partners = new Stack(app, "Partners");
            api.UsagePlan("basic").AddApiKey(new CdkApiKey(partners, "Other"));
            _ = new CfnOutput(partners, "Key", new CfnOutputProps { Value = api.ApiKey("partner").KeyId });
            Assert.Same(api.ApiKey("partner"), api.ApiKey("partner"));
        });

        Assert.Equal(["Shop"], app.DependenciesOf("Partners"));
        Assert.Single(app["Shop"].IdsOf("AWS::ApiGateway::UsagePlan"));
        Assert.Single(app["Shop"].IdsOf("AWS::ApiGateway::ApiKey"));
    }

    [Fact]
    public void Plan_OfSeveralApis_TakesTheirStages()
    {
        var template = Synthesized.Template(stack =>
        {
            var plan = new CdkUsagePlan(stack, "Plan");
            foreach (var id in (string[])["One", "Two"])
            {
                var api = new RestGateway(stack, id, Synthesized.Api(Route.Get("/a", new MockIntegration())));
                plan.AddApiStage(new UsagePlanPerApiStage { Api = api.RestApi, Stage = api.Stage("dev") });
            }
        });

        Assert.Equal(
            template.IdsOf("AWS::ApiGateway::RestApi").Order(StringComparer.Ordinal),
            template.PropertiesOf("AWS::ApiGateway::UsagePlan")["ApiStages"]!.AsArray().Select(stage => (string?)stage!["ApiId"]!["Ref"]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("GH2208: The API 'api' has no API key 'nobody'")]
    [InlineData("GH2208: The API 'api' has no usage plan 'gold'")]
    public void PlanOrKey_NotDefined_IsAnErrorAtTheCallersLine(string expected)
    {
        var exception = Assert.ThrowsAny<Exception>(() => Synthesized.Template(stack =>
        {
            var api = new RestGateway(stack, "Api", Api());
            _ = expected.Contains("gold", StringComparison.Ordinal) ? api.UsagePlan("gold").UsagePlanId : api.ApiKey("nobody").KeyId;
        }));

        Assert.Matches(@"RestGatewayKeysTests\.cs\(\d+\): error GH2208", exception.Message);
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }
}

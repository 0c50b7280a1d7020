using Amazon.CDK;
using Amazon.CDK.AWS.APIGateway;
using Gatehouse.Cdk.Tests.CrossStack;
using CdkApiKey = Amazon.CDK.AWS.APIGateway.ApiKey;

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
            _ = new RestGateway(stack, "Api", Api(ApiKey.From(key)));
        });

        Assert.Equal(template.IdOf("AWS::ApiGateway::ApiKey"), (string?)template.PropertiesOf("AWS::ApiGateway::UsagePlanKey")["KeyId"]!["Ref"]);
        Assert.Contains("Key" + template.IdOf("AWS::ApiGateway::ApiKey"), template.IdOf("AWS::ApiGateway::UsagePlanKey"), StringComparison.Ordinal);
    }

    [Fact]
    public void PlanAndKey_InAnotherStack_AreImported()
    {
        var app = CloudAssembly.Of(app =>
        {
            var api = new RestGateway(new Stack(app, "Shop"), "Api", Api(new ApiKey("partner")));
            var partners = new Stack(app, "Partners");
            _ = new CfnUsagePlanKey(partners, "Link", new CfnUsagePlanKeyProps
            {
                KeyId = new CdkApiKey(partners, "Other").KeyId,
                KeyType = "API_KEY",
                UsagePlanId = api.UsagePlan("basic").UsagePlanId,
            });
            _ = new CfnOutput(partners, "Key", new CfnOutputProps { Value = api.ApiKey("partner").KeyId });
            Assert.Same(api.ApiKey("partner"), api.ApiKey("partner"));
        });

        Assert.Equal(["Shop"], app.DependenciesOf("Partners"));
        Assert.Single(app["Shop"].IdsOf("AWS::ApiGateway::UsagePlan"));
        Assert.Single(app["Shop"].IdsOf("AWS::ApiGateway::ApiKey"));
    }

    [Fact]
    public void AddApiKey_ToThePlan_LinksIt()
    {
        var template = Synthesized.Template(stack =>
            new RestGateway(stack, "Api", Api()).UsagePlan("basic").AddApiKey(new CdkApiKey(stack, "Other")));

        Assert.Equal(template.IdOf("AWS::ApiGateway::UsagePlan"), (string?)template.PropertiesOf("AWS::ApiGateway::UsagePlanKey")["UsagePlanId"]!["Ref"]);
    }

    [Fact]
    public void Plan_OfSeveralApis_OpensTheirStages()
    {
        var app = CloudAssembly.Of(app =>
        {
            var shop = new Stack(app, "Shop");
            var other = new RestGateway(new Stack(app, "Orders"), "Api", Synthesized.Api(Route.Get("/a", new MockIntegration())));
            _ = new RestGateway(shop, "Api", Api() with { UsagePlans = [new UsagePlan("gold") { Stages = ["dev", UsagePlanStage.Of(other, "dev")] }] });
        });

        var stages = app["Shop"].PropertiesOf("AWS::ApiGateway::UsagePlan")["ApiStages"]!.AsArray();
        Assert.Equal(app["Shop"].IdOf("AWS::ApiGateway::RestApi"), (string?)stages[0]!["ApiId"]!["Ref"]);
        Assert.StartsWith("Orders:", (string?)stages[1]!["ApiId"]!["Fn::ImportValue"], StringComparison.Ordinal);
        Assert.StartsWith("Orders:", (string?)stages[1]!["Stage"]!["Fn::ImportValue"], StringComparison.Ordinal);
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

using System.Reflection;
using Amazon.CDK;
using Amazon.CDK.AWS.CloudWatch;
using Amazon.CDK.AWS.IAM;

namespace Gatehouse.Cdk.Tests.CrossStack;

/// <summary>APIs that another app has deployed are used, not changed.</summary>
public class DeployedApiTests
{
    [Theory]
    [InlineData(typeof(RestApiReference))]
    [InlineData(typeof(HttpApiReference))]
    [InlineData(typeof(WebSocketApiReference))]
    public void Reference_HasNothingThatChangesTheApi(Type type)
    {
        var names = type.GetMembers(BindingFlags.Public | BindingFlags.Instance).Select(member => member.Name).ToHashSet(StringComparer.Ordinal);

        Assert.Superset(new HashSet<string> { "Url", "Stage", "Metric", "GrantInvoke", "ArnForExecuteApi", "RootUrl" }, names);
        Assert.DoesNotContain("Add", names);
        Assert.DoesNotContain("Configure", names);
    }

    [Fact]
    public void Rest_FromId_GivesAddressesMetricsAndGrants()
    {
        var template = Synthesized.Template(stack =>
        {
            var api = RestGateway.FromId(stack, "Shop", "a1b2c3d4e5", "shop");
            api.GrantInvoke(new Role(stack, "Role", new RoleProps { AssumedBy = new AccountRootPrincipal() }), "prod", "GET", "/orders");
            api.MetricServerError("prod").CreateAlarm(stack, "Errors", new CreateAlarmOptions { Threshold = 1, EvaluationPeriods = 1 });
            _ = new CfnOutput(stack, "Url", new CfnOutputProps { Value = api.Url("prod", "/orders") });
            _ = new CfnOutput(stack, "Arn", new CfnOutputProps { Value = api.StageArn("prod") });
            Assert.Equal("a1b2c3d4e5", api.RestApi.RestApiId);
            Assert.Equal("prod", api.Stage("prod").StageName);
        });

        Assert.StartsWith("""["https://a1b2c3d4e5.execute-api.",""", template["Outputs"]!["Url"]!["Value"]!["Fn::Join"]![1]!.ToJsonString(), StringComparison.Ordinal);
        Assert.EndsWith("/restapis/a1b2c3d4e5/stages/prod", (string?)template["Outputs"]!["Arn"]!["Value"]!["Fn::Join"]![1]!.AsArray().Last(), StringComparison.Ordinal);
        Assert.Equal("""[{"Name":"ApiName","Value":"shop"},{"Name":"Stage","Value":"prod"}]""", template.PropertiesOf("AWS::CloudWatch::Alarm")["Dimensions"]!.ToJsonString());
        Assert.Contains("a1b2c3d4e5/prod/GET/orders", template.PropertiesOf("AWS::IAM::Policy").ToJsonString(), StringComparison.Ordinal);
        Assert.Empty(template.IdsOf("AWS::ApiGateway::RestApi"));
    }

    [Fact]
    public void HttpAndWebSocket_FromId_GiveAddressesAndMetrics()
    {
        var template = Synthesized.Template(stack =>
        {
            var http = HttpGateway.FromId(stack, "Http", "aaaaaaaaaa");
            var chat = WebSocketGateway.FromId(stack, "Chat", "bbbbbbbbbb");
            chat.GrantManageConnections(new Role(stack, "Role", new RoleProps { AssumedBy = new AccountRootPrincipal() }), "prod");
            http.MetricServerError().CreateAlarm(stack, "Errors", new CreateAlarmOptions { Threshold = 1, EvaluationPeriods = 1 });
            _ = new CfnOutput(stack, "HttpUrl", new CfnOutputProps { Value = http.Url(path: "/orders") });
            _ = new CfnOutput(stack, "ChatUrl", new CfnOutputProps { Value = chat.ManagementUrl("prod") });
            Assert.Equal("aaaaaaaaaa", http.HttpApi.ApiId);
            Assert.Equal("bbbbbbbbbb", chat.WebSocketApi.ApiId);
        });

        Assert.Contains("https://aaaaaaaaaa.execute-api.", template["Outputs"]!["HttpUrl"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("https://bbbbbbbbbb.execute-api.", template["Outputs"]!["ChatUrl"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("""[{"Name":"ApiId","Value":"aaaaaaaaaa"}]""", template.PropertiesOf("AWS::CloudWatch::Alarm")["Dimensions"]!.ToJsonString());
        Assert.Contains("bbbbbbbbbb/prod/*/@connections/*", template.PropertiesOf("AWS::IAM::Policy").ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void FromId_TokenOfAnImport_IsKept()
    {
        var template = Synthesized.Template(stack => _ = new CfnOutput(
            stack, "Url", new CfnOutputProps { Value = RestGateway.FromId(stack, "Shop", Fn.ImportValue("shop-id"), "shop").Url("prod") }));

        Assert.Contains("""{"Fn::ImportValue":"shop-id"}""", template["Outputs"]!["Url"]!.ToJsonString(), StringComparison.Ordinal);
    }
}

using Amazon.CDK;
using Amazon.CDK.AWS.Apigatewayv2;
using Amazon.CDK.AWS.CertificateManager;
using Amazon.CDK.AWS.IAM;

namespace Gatehouse.Cdk.Tests.Http;

public class HttpGatewayTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(250)]
    public void Resources_AnyNumberOfRoutes_AreApiStageAndPermission(int routes)
    {
        var template = Synthesized.Template(stack => _ = new HttpGateway(stack, "Api", Api(routes)));

        Assert.Equal(
            ["AWS::ApiGatewayV2::Api", "AWS::ApiGatewayV2::Stage", "AWS::Lambda::Permission"],
            template["Resources"]!.AsObject().Select(resource => (string)resource.Value!["Type"]!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Url_OfStages_HasASegmentForAllButTheDefault()
    {
        var template = Synthesized.Template(stack =>
        {
            var api = new HttpGateway(stack, "Api", Api(1) with { Stages = [Gatehouse.HttpStage.Default, new("beta")] });
            _ = new CfnOutput(stack, "Plain", new CfnOutputProps { Value = api.Url(path: "/r0") });
            _ = new CfnOutput(stack, "Beta", new CfnOutputProps { Value = api.Url("beta") });
        });

        Assert.Equal("/r0", (string?)template["Outputs"]!["Plain"]!["Value"]!["Fn::Join"]![1]!.AsArray().Last());
        Assert.Contains("StageBeta", template["Outputs"]!["Beta"]!["Value"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void HttpApi_BehindADomain_IsMapped()
    {
        var template = Synthesized.Template(stack =>
        {
            var api = new HttpGateway(stack, "Api", Api(1));
            var domain = new DomainName(stack, "Domain", new DomainNameProps
            {
                DomainName = "api.example.com",
                Certificate = Certificate.FromCertificateArn(stack, "Certificate", "arn:aws:acm:eu-west-1:123456789012:certificate/x"),
            });
            _ = new ApiMapping(stack, "Mapping", new ApiMappingProps { Api = api.HttpApi, DomainName = domain, Stage = api.Stage() });
        });

        var mapping = template.PropertiesOf("AWS::ApiGatewayV2::ApiMapping");
        Assert.Equal(template.IdOf("AWS::ApiGatewayV2::Api"), (string?)mapping["ApiId"]!["Ref"]);
        Assert.Equal(template.IdOf("AWS::ApiGatewayV2::Stage"), (string?)mapping["Stage"]!["Ref"]);
    }

    [Fact]
    public void GrantInvoke_WholeApi_NamesAllStages()
    {
        var template = Synthesized.Template(stack =>
            new HttpGateway(stack, "Api", Api(1)).GrantInvoke(new Role(stack, "Role", new RoleProps { AssumedBy = new AccountRootPrincipal() })));

        Assert.Equal(
            "/*/*/*",
            (string?)template.PropertiesOf("AWS::IAM::Policy")["PolicyDocument"]!["Statement"]![0]!["Resource"]!["Fn::Join"]![1]!.AsArray().Last());
    }

    [Fact]
    public void Metrics_OfAStage_HaveIdAndStage() => Synthesized.Template(stack =>
    {
        var metric = new HttpGateway(stack, "Api", Api(1)).MetricClientError("$default");
        Assert.Equal("4xx", metric.MetricName);
        Assert.Equal(["ApiId", "Stage"], metric.Dimensions!.Keys.Order(StringComparer.Ordinal));
    });

    private static Gatehouse.HttpApi Api(int routes) => new("api")
    {
        Routes = [.. Enumerable.Range(0, routes).Select(index => Gatehouse.HttpRoute.Get($"/r{index}", Lambda.Proxy(Synthesized.Function)))],
    };
}

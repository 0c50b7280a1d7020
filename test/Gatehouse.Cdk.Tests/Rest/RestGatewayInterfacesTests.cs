using System.Text.Json.Nodes;
using Amazon.CDK;
using Amazon.CDK.AWS.APIGateway;
using Amazon.CDK.AWS.CertificateManager;
using Amazon.CDK.AWS.CloudWatch;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Route53;
using Amazon.CDK.AWS.Route53.Targets;
using Amazon.CDK.AWS.WAFv2;

namespace Gatehouse.Cdk.Tests.Rest;

/// <summary>Other constructs of the CDK take the API.</summary>
public class RestGatewayInterfacesTests
{
    private static readonly RestApi Definition = new("api") { Stages = [new ApiStage("dev")], Routes = [Route.Get("/a", new MockIntegration())] };

    [Fact]
    public void RestApi_BehindADomain_IsMapped()
    {
        var template = Synthesized.Template(stack =>
        {
            var api = new RestGateway(stack, "Api", Definition);
            var domain = new DomainName_(stack, "Domain", new DomainNameProps
            {
                DomainName = "api.example.com",
                Certificate = Certificate.FromCertificateArn(stack, "Certificate", "arn:aws:acm:eu-west-1:123456789012:certificate/x"),
            });
            domain.AddApiMapping(api.Stage("dev"), new ApiMappingOptions { BasePath = "v1" });
            domain.AddBasePathMapping(api.RestApi, new BasePathMappingOptions { BasePath = "all", AttachToStage = false });
            var zone = HostedZone.FromHostedZoneAttributes(stack, "Zone", new HostedZoneAttributes { HostedZoneId = "Z1", ZoneName = "example.com" });
            _ = new ARecord(stack, "Record", new ARecordProps { Zone = zone, Target = RecordTarget.FromAlias(new ApiGatewayDomain(domain)) });
        });

        var mapping = template.PropertiesOf("AWS::ApiGatewayV2::ApiMapping");
        Assert.Equal(template.IdOf("AWS::ApiGateway::RestApi"), (string?)mapping["ApiId"]!["Ref"]);
        Assert.Equal(template.IdOf("AWS::ApiGateway::Stage"), (string?)mapping["Stage"]!["Ref"]);
        Assert.Equal(template.IdOf("AWS::ApiGateway::RestApi"), (string?)template.PropertiesOf("AWS::ApiGateway::BasePathMapping")["RestApiId"]!["Ref"]);
    }

    [Fact]
    public void Stage_GuardedByAWebAcl_IsNamedByItsArn()
    {
        var template = Synthesized.Template(stack => _ = new CfnWebACLAssociation(stack, "Guard", new CfnWebACLAssociationProps
        {
            ResourceArn = new RestGateway(stack, "Api", Definition).StageArn("dev"),
            WebAclArn = "arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/x/1",
        }));

        var arn = template.PropertiesOf("AWS::WAFv2::WebACLAssociation")["ResourceArn"]!.ToJsonString();
        Assert.Contains("/restapis/", arn, StringComparison.Ordinal);
        Assert.Contains($$"""{"Ref":"{{template.IdOf("AWS::ApiGateway::Stage")}}"}""", arn, StringComparison.Ordinal);
    }

    [Fact]
    public void Metrics_InAlarms_HaveNameAndStage()
    {
        var template = Synthesized.Template(stack =>
        {
            var api = new RestGateway(stack, "Api", Definition);
            _ = new Alarm(stack, "Alarm", new AlarmProps
            {
                Metric = api.MetricServerError("dev", new MetricOptions { Period = Duration.Minutes(1) }),
                Threshold = 1,
                EvaluationPeriods = 1,
            });
        });

        var alarm = template.PropertiesOf("AWS::CloudWatch::Alarm");
        Assert.Equal("5XXError", (string?)alarm["MetricName"]);
        Assert.Equal("AWS/ApiGateway", (string?)alarm["Namespace"]);
        Assert.Equal("Sum", (string?)alarm["Statistic"]);
        Assert.Equal(60, (int?)alarm["Period"]);
        Assert.Equal("""[{"Name":"ApiName","Value":"api"},{"Name":"Stage","Value":"dev"}]""", alarm["Dimensions"]!.ToJsonString());
    }

    [Theory]
    [InlineData("4XXError", "Sum")]
    [InlineData("5XXError", "Sum")]
    [InlineData("CacheHitCount", "Sum")]
    [InlineData("CacheMissCount", "Sum")]
    [InlineData("Count", "SampleCount")]
    [InlineData("Latency", "Average")]
    [InlineData("IntegrationLatency", "Average")]
    [InlineData("Anything", "Average")]
    public void Metrics_Named_HaveTheirStatistic(string name, string statistic)
    {
        _ = Synthesized.Template(stack =>
        {
            var api = new RestGateway(stack, "Api", Definition);
            var metric = name switch
            {
                "4XXError" => api.MetricClientError(),
                "5XXError" => api.MetricServerError(),
                "CacheHitCount" => api.MetricCacheHitCount(),
                "CacheMissCount" => api.MetricCacheMissCount(),
                "Count" => api.MetricCount(),
                "Latency" => api.MetricLatency(),
                "IntegrationLatency" => api.MetricIntegrationLatency(),
                _ => api.Metric(name),
            };
            Assert.Equal((name, statistic), (metric.MetricName, metric.Statistic));
            Assert.Equal(["ApiName"], metric.Dimensions!.Keys);
        });
    }

    [Fact]
    public void GrantInvoke_OneRoute_NamesItInTheRolesPolicy()
    {
        var template = Synthesized.Template(stack =>
        {
            var api = new RestGateway(stack, "Api", Definition);
            api.GrantInvoke(new Role(stack, "Role", new RoleProps { AssumedBy = new AccountRootPrincipal() }), "dev", "GET", "/a");
        });

        var statement = template.PropertiesOf("AWS::IAM::Policy")["PolicyDocument"]!["Statement"]![0]!;
        Assert.Equal("execute-api:Invoke", (string?)statement["Action"]);
        Assert.Equal("/dev/GET/a", (string?)statement["Resource"]!["Fn::Join"]![1]!.AsArray().Last());
    }

    [Fact]
    public void Url_OfAStage_IsKnownAtOnceAndWaitsForTheStage()
    {
        JsonNode? url = null;
        var template = Synthesized.Template(stack =>
        {
            var api = new RestGateway(stack, "Api", Definition);
            var text = api.Url("dev", "/a");
            Assert.EndsWith("/a", text, StringComparison.Ordinal);
            _ = new CfnOutput(stack, "Url", new CfnOutputProps { Value = text });
        });

        url = template["Outputs"]!["Url"]!["Value"]!["Fn::Join"]![1];
        Assert.Equal(
            $$"""["https://",{"Ref":"{{template.IdOf("AWS::ApiGateway::RestApi")}}"},".execute-api.",{"Ref":"AWS::Region"},".",{"Ref":"AWS::URLSuffix"},"/",{"Ref":"{{template.IdOf("AWS::ApiGateway::Stage")}}"},"/a"]""",
            url!.ToJsonString());
    }
}

using System.Text.Json.Nodes;
using Amazon.CDK;
using Amazon.CDK.AWS.Apigatewayv2;
using Amazon.CDK.AWS.Route53;

namespace Gatehouse.Cdk.Tests.Domains;

/// <summary>Other constructs of the CDK take the domain.</summary>
public class DomainReferenceTests
{
    [Theory]
    [InlineData(RestEndpointType.Regional, "Regional")]
    [InlineData(RestEndpointType.Edge, "Distribution")]
    public void Target_InRecords_IsTheDomainsOwnAddress(RestEndpointType endpoint, string kind)
    {
        var template = Synthesized.Template(stack =>
        {
            var domain = new DomainGateway(stack, "Domain", new CustomDomain("api.example.com")
            {
                Endpoint = endpoint,
                Certificate = DomainSamples.Certificate.Replace("eu-west-1", "us-east-1", StringComparison.Ordinal),
            });
            _ = new ARecord(stack, "A", new ARecordProps { Zone = Zone(stack), RecordName = "api", Target = domain.Target() });
            _ = new AaaaRecord(stack, "Aaaa", new AaaaRecordProps { Zone = Zone(stack, "Other"), RecordName = "api", Target = domain.Target() });
        });

        var id = template.IdOf("AWS::ApiGateway::DomainName");
        var records = template.AllOf("AWS::Route53::RecordSet");
        Assert.Equal(["A", "AAAA"], records.Select(record => (string?)record["Type"]).Order(StringComparer.Ordinal));
        Assert.All(records, record => Assert.Equal(
            $$$"""{"DNSName":{"Fn::GetAtt":["{{{id}}}","{{{kind}}}DomainName"]},"HostedZoneId":{"Fn::GetAtt":["{{{id}}}","{{{kind}}}HostedZoneId"]}}""",
            record["AliasTarget"]!.ToJsonString()));
    }

    [Fact]
    public void Target_OfAPrivateDomain_IsRefusedAtTheCallersLine()
    {
        var exception = Assert.ThrowsAny<Exception>(() => Synthesized.Template(stack => _ = new DomainGateway(
            stack, "Domain", DomainSamples.Domain() with { Endpoint = RestEndpointType.Private }).Target()));

        Assert.Matches(@"DomainReferenceTests\.cs\(\d+\): error GH2206: .*'api\.example\.com': it is private", exception.Message);
    }

    [Fact]
    public void Domain_AsTheCdksOwn_IsTakenByItsConstructs()
    {
        var template = Synthesized.Template(stack =>
        {
            var (rest, http) = (DomainSamples.Rest(stack), DomainSamples.Http(stack));
            var domain = DomainSamples.Gateway(stack);
            rest.MapTo(domain.RestDomainName, stack, "RestMapping", "dev", "rest");
            _ = new ApiMapping(stack, "HttpMapping", new ApiMappingProps { Api = http.HttpApi, DomainName = domain.HttpDomainName, Stage = http.Stage(), ApiMappingKey = "http" });
        });

        var domain = template.IdOf("AWS::ApiGateway::DomainName");
        Assert.Equal(domain, (string?)template.PropertiesOf("AWS::ApiGateway::BasePathMapping")["DomainName"]!["Ref"]);
        Assert.Equal(domain, (string?)template.PropertiesOf("AWS::ApiGatewayV2::ApiMapping")["DomainName"]!["Ref"]);
    }

    [Fact]
    public void NameAndAddress_InOutputs_WaitForTheDomain()
    {
        var template = Synthesized.Template(stack =>
        {
            var domain = DomainSamples.Gateway(stack);
            _ = new CfnOutput(stack, "Url", new CfnOutputProps { Value = domain.Url("/v1") });
            _ = new CfnOutput(stack, "Arn", new CfnOutputProps { Value = domain.DomainNameArn });
        });

        var id = template.IdOf("AWS::ApiGateway::DomainName");
        Assert.Equal($$"""["https://",{"Ref":"{{id}}"},"/v1"]""", template["Outputs"]!["Url"]!["Value"]!["Fn::Join"]![1]!.ToJsonString());
        Assert.Equal($$"""{"Fn::GetAtt":["{{id}}","DomainNameArn"]}""", template["Outputs"]!["Arn"]!["Value"]!.ToJsonString());
    }

    [Fact]
    public void FromName_WithAlias_IsTakenByRecordsAndMappings()
    {
        var template = Synthesized.Template(stack =>
        {
            var domain = DomainGateway.FromName(stack, "Domain", "api.example.com", "d-1.execute-api.eu-west-1.amazonaws.com", "Z2");
            DomainSamples.Rest(stack).MapTo(domain.RestDomainName, stack, "Mapping", "dev", "v1");
            _ = new ARecord(stack, "A", new ARecordProps { Zone = Zone(stack), Target = domain.Target() });
            Assert.EndsWith("::/domainnames/api.example.com", domain.DomainNameArn, StringComparison.Ordinal);
            Assert.Equal("wss://api.example.com/chat", domain.Url("/chat", "wss"));
        });

        Assert.Equal("api.example.com", (string?)template.PropertiesOf("AWS::ApiGateway::BasePathMapping")["DomainName"]);
        Assert.Equal(
            """{"DNSName":"d-1.execute-api.eu-west-1.amazonaws.com","HostedZoneId":"Z2"}""",
            template.PropertiesOf("AWS::Route53::RecordSet")["AliasTarget"]!.ToJsonString());
    }

    [Fact]
    public void FromName_WithoutAlias_HasNoTarget()
    {
        var exception = Assert.ThrowsAny<Exception>(() => Synthesized.Template(stack => _ = DomainGateway.FromName(stack, "Domain", "api.example.com").Target()));

        Assert.Matches(@"DomainReferenceTests\.cs\(\d+\): error GH2206: ", exception.Message);
    }

    private static IHostedZone Zone(Stack stack, string id = "Zone") =>
        HostedZone.FromHostedZoneAttributes(stack, id, new HostedZoneAttributes { HostedZoneId = "Z1", ZoneName = "example.com" });
}

using Amazon.CDK;
using Amazon.CDK.AWS.CertificateManager;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.Route53;
using Amazon.CDK.AWS.S3;
using Gatehouse.Cdk.Tests.CrossStack;

namespace Gatehouse.Cdk.Tests.Domains;

/// <summary>Domain, APIs, certificate, truststore and DNS records may stand in stacks of their own.</summary>
public class DomainCrossStackTests
{
    [Fact]
    public void Apis_OfOtherStacks_AreImported()
    {
        var app = CloudAssembly.Of(app =>
        {
            var domain = DomainSamples.Gateway(new Stack(app, "Front"));
            domain.Add(DomainMapping.To(DomainSamples.Http(new Stack(app, "Web")), path: "web"));
            domain.Add(DomainMapping.To(DomainSamples.Rest(new Stack(app, "Shop")), "dev", "v1/shop"));
            domain.Add(DomainMapping.To(DomainSamples.Rest(new NestedStack(new Stack(app, "Users"), "Inner")), "dev", "users"));
        });

        Assert.Equal(["Shop", "Users", "Web"], app.DependenciesOf("Front").Order(StringComparer.Ordinal));
        var mappings = app["Front"].AllOf("AWS::ApiGatewayV2::ApiMapping");
        Assert.All(mappings, mapping => Assert.Contains("Fn::ImportValue", mapping["ApiId"]!.ToJsonString(), StringComparison.Ordinal));
        Assert.All(mappings, mapping => Assert.Contains("Fn::ImportValue", mapping["Stage"]!.ToJsonString(), StringComparison.Ordinal));
        Assert.StartsWith("Users:", (string?)app["Front"].PropertiesOf("AWS::ApiGateway::BasePathMapping")["Stage"]!["Fn::ImportValue"], StringComparison.Ordinal);
    }

    [Fact]
    public void CertificateAndTruststore_OfAnotherStack_AreImported()
    {
        var app = CloudAssembly.Of(app =>
        {
            var security = new Stack(app, "Security");
            var certificate = new Certificate(security, "Certificate", new CertificateProps { DomainName = "api.example.com" });
            _ = new DomainGateway(new Stack(app, "Front"), "Domain", new CustomDomain("api.example.com")
            {
                Certificate = certificate.CertificateArn,
                MutualTls = MutualTls.From(new Bucket(security, "Trust"), "partners.pem"),
            });
        });

        var domain = app["Front"].PropertiesOf("AWS::ApiGateway::DomainName");
        Assert.StartsWith("Security:", (string?)domain["RegionalCertificateArn"]!["Fn::ImportValue"], StringComparison.Ordinal);
        Assert.Contains("Security:", domain["MutualTlsAuthentication"]!["TruststoreUri"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Record_InAnotherStack_ImportsTheAddress()
    {
        var app = CloudAssembly.Of(app =>
        {
            var domain = DomainSamples.Gateway(new Stack(app, "Front"));
            var dns = new Stack(app, "Dns");
            var zone = new HostedZone(dns, "Zone", new HostedZoneProps { ZoneName = "example.com" });
            _ = new ARecord(dns, "Record", new ARecordProps { Zone = zone, RecordName = "api", Target = domain.Target() });
        });

        Assert.Equal(["Front"], app.DependenciesOf("Dns"));
        var target = app["Dns"].PropertiesOf("AWS::Route53::RecordSet")["AliasTarget"]!;
        Assert.Contains("RegionalDomainName", (string?)target["DNSName"]!["Fn::ImportValue"], StringComparison.Ordinal);
        Assert.Contains("RegionalHostedZoneId", (string?)target["HostedZoneId"]!["Fn::ImportValue"], StringComparison.Ordinal);
    }

    [Fact]
    public void Map_InTheStacksOfTheApis_ImportsTheDomain()
    {
        var app = CloudAssembly.Of(app =>
        {
            var domain = DomainSamples.Gateway(new Stack(app, "Front"));
            var (shop, web) = (new Stack(app, "Shop"), new Stack(app, "Web"));
            domain.Map(shop, "Mapping", DomainMapping.To(DomainSamples.Rest(shop), "dev", "shop"));
            domain.Map(web, "Mapping", DomainMapping.To(DomainSamples.Http(web), path: "web"));
            DomainGateway.FromName(web, "Other", "other.example.com").Map(web, "OtherMapping", DomainMapping.To(DomainSamples.Rest(web), "dev", "a/b"));
        });

        Assert.Equal(["Front"], app.DependenciesOf("Shop"));
        Assert.Empty(app.DependenciesOf("Front"));
        var mapping = app["Shop"].PropertiesOf("AWS::ApiGateway::BasePathMapping");
        Assert.StartsWith("Front:", (string?)mapping["DomainName"]!["Fn::ImportValue"], StringComparison.Ordinal);
        Assert.Equal(app["Shop"].IdOf("AWS::ApiGateway::Stage"), (string?)mapping["Stage"]!["Ref"]);
        Assert.Contains("Front:", app["Web"].AllOf("AWS::ApiGatewayV2::ApiMapping")[0].ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("other.example.com", (string?)app["Web"].AllOf("AWS::ApiGatewayV2::ApiMapping")[1]["DomainName"]);
    }

    [Fact]
    public void Map_ToAPrivateDomain_NamesItsArn()
    {
        var app = CloudAssembly.Of(app =>
        {
            var domain = new DomainGateway(new Stack(app, "Front"), "Domain", DomainSamples.Domain() with { Endpoint = RestEndpointType.Private });
            var shop = new Stack(app, "Shop");
            domain.Map(shop, "Mapping", DomainMapping.To(DomainSamples.Rest(shop), "dev", "shop"));
        });

        Assert.Contains("DomainNameArn", (string?)app["Shop"].PropertiesOf("AWS::ApiGateway::BasePathMappingV2")["DomainNameArn"]!["Fn::ImportValue"], StringComparison.Ordinal);
    }

    [Fact]
    public void Associate_EndpointOfAnotherStack_StandsInItsStack()
    {
        var app = CloudAssembly.Of(app =>
        {
            var domain = new DomainGateway(new Stack(app, "Front"), "Domain", DomainSamples.Domain() with { Endpoint = RestEndpointType.Private });
            var network = new Stack(app, "Network");
            var vpc = new Vpc(network, "Vpc", new VpcProps { MaxAzs = 1, NatGateways = 0, RestrictDefaultSecurityGroup = false });
            var endpoint = vpc.AddInterfaceEndpoint("Execute", new InterfaceVpcEndpointOptions { Service = InterfaceVpcEndpointAwsService.APIGATEWAY });
            domain.Associate(network, "Own", endpoint);
            var other = DomainGateway.FromArn(network, "Other", "other.example.com", "arn:aws:apigateway:eu-west-1:123456789012:/domainnames/other.example.com+abcd1234");
            other.Associate(network, "Others", endpoint);
            other.Map(network, "Mapping", DomainMapping.To(DomainSamples.Rest(network), "dev"));
        });

        Assert.Equal(["Front"], app.DependenciesOf("Network"));
        var associations = app["Network"].AllOf("AWS::ApiGateway::DomainNameAccessAssociation");
        Assert.StartsWith("Front:", (string?)associations[0]["DomainNameArn"]!["Fn::ImportValue"], StringComparison.Ordinal);
        Assert.EndsWith("+abcd1234", (string?)associations[1]["DomainNameArn"], StringComparison.Ordinal);
        Assert.All(associations, association => Assert.Equal(app["Network"].IdOf("AWS::EC2::VPCEndpoint"), (string?)association["AccessAssociationSource"]!["Ref"]));
        Assert.EndsWith("+abcd1234", (string?)app["Network"].PropertiesOf("AWS::ApiGateway::BasePathMappingV2")["DomainNameArn"], StringComparison.Ordinal);
    }

    [Fact]
    public void DeployedApi_ById_IsMappedByIdAndName()
    {
        var app = CloudAssembly.Of(app =>
        {
            var stack = new Stack(app, "Front");
            DomainSamples.Gateway(
                stack,
                DomainMapping.To(RestGateway.FromId(stack, "Rest", "aaaaaaaaaa", "rest"), "prod", "rest"),
                DomainMapping.To(HttpGateway.FromId(stack, "Http", "bbbbbbbbbb"), path: "http"));
        });

        Assert.Equal("""{"BasePath":"rest","RestApiId":"aaaaaaaaaa","Stage":"prod","DomainName":{"Ref":"Domain"}}""", Text(app, "AWS::ApiGateway::BasePathMapping"));
        Assert.Equal("""{"ApiMappingKey":"http","ApiId":"bbbbbbbbbb","Stage":"$default","DomainName":{"Ref":"Domain"}}""", Text(app, "AWS::ApiGatewayV2::ApiMapping"));
    }

    private static string Text(CloudAssembly app, string type) => app["Front"].PropertiesOf(type).ToJsonString()
        .Replace(app["Front"].IdOf("AWS::ApiGateway::DomainName"), "Domain", StringComparison.Ordinal);
}

using Amazon.CDK;
using Amazon.CDK.AWS.CertificateManager;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.S3.Assets;
using Amazon.CDK.AWS.S3.Deployment;

namespace Gatehouse.Cdk.Tests.Domains;

/// <summary>A custom domain is written into its stack.</summary>
public class DomainGatewayTests
{
    [Fact]
    public void Domain_ThatLeadsToRestAndHttp_HasAMappingForEach()
    {
        var template = Synthesized.Template(stack =>
        {
            var (rest, http) = (DomainSamples.Rest(stack), DomainSamples.Http(stack));
            DomainSamples.Gateway(
                stack, DomainMapping.To(http), DomainMapping.To(rest, "dev", "v1"), DomainMapping.To(rest, null, "any"), DomainMapping.To(rest, "dev", "v2/shop"));
        });

        var domain = template.IdOf("AWS::ApiGateway::DomainName");
        var rest = template.IdOf("AWS::ApiGateway::RestApi");
        Assert.Equal(
            $$$"""{"DomainName":"api.example.com","RegionalCertificateArn":"{{{DomainSamples.Certificate}}}","EndpointConfiguration":{"Types":["REGIONAL"]}}""",
            template.PropertiesOf("AWS::ApiGateway::DomainName").ToJsonString());
        Assert.Equal(
            [
                $$$"""{"BasePath":"any","RestApiId":{"Ref":"{{{rest}}}"},"DomainName":{"Ref":"{{{domain}}}"}}""",
                $$$"""{"BasePath":"v1","RestApiId":{"Ref":"{{{rest}}}"},"Stage":{"Ref":"{{{template.IdOf("AWS::ApiGateway::Stage")}}}"},"DomainName":{"Ref":"{{{domain}}}"}}""",
            ],
            template.AllOf("AWS::ApiGateway::BasePathMapping").Select(mapping => mapping.ToJsonString()).Order(StringComparer.Ordinal));
        Assert.Equal(
            [
                $$$"""{"ApiId":{"Ref":"{{{template.IdOf("AWS::ApiGatewayV2::Api")}}}"},"Stage":{"Ref":"{{{template.IdOf("AWS::ApiGatewayV2::Stage")}}}"},"DomainName":{"Ref":"{{{domain}}}"}}""",
                $$$"""{"ApiMappingKey":"v2/shop","ApiId":{"Ref":"{{{rest}}}"},"Stage":{"Ref":"{{{template.IdOf("AWS::ApiGateway::Stage")}}}"},"DomainName":{"Ref":"{{{domain}}}"}}""",
            ],
            template.AllOf("AWS::ApiGatewayV2::ApiMapping").Select(mapping => mapping.ToJsonString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void LogicalIds_MappingInserted_StayAsTheyAre()
    {
        static IEnumerable<string> Ids(bool more) => Synthesized.Template(stack =>
        {
            var rest = DomainSamples.Rest(stack);
            var domain = DomainSamples.Gateway(stack, [.. more ? (DomainMapping[])[DomainMapping.To(rest, "dev", "a")] : [], DomainMapping.To(rest, "dev"), DomainMapping.To(rest, "dev", "root")]);
            Assert.Equal(more ? 3 : 2, domain.Domain.Mappings.Count);
        }).IdsOf("AWS::ApiGateway::BasePathMapping");

        Assert.Equal(2, Ids(more: false).Count());
        Assert.Superset(Ids(more: false).ToHashSet(), Ids(more: true).ToHashSet());
    }

    [Fact]
    public void Domain_OfAWebSocketApi_IsMapped()
    {
        var template = Synthesized.Template(stack => DomainSamples.Gateway(stack, DomainMapping.To(DomainSamples.WebSocket(stack), "prod")));

        Assert.Equal(template.IdOf("AWS::ApiGatewayV2::Stage"), (string?)template.PropertiesOf("AWS::ApiGatewayV2::ApiMapping")["Stage"]!["Ref"]);
    }

    [Fact]
    public void Add_MappingsAndRules_AreWritten()
    {
        var template = Synthesized.Template(stack =>
        {
            var rest = DomainSamples.Rest(stack);
            var domain = DomainSamples.Gateway(stack);
            domain.Configure(definition => definition with { Routing = DomainRouting.RulesThenMappings });
            domain.Add(DomainMapping.To(rest, "dev"));
            domain.Add(DomainRule.To(10, rest, "dev") with { Conditions = [new HeaderCondition(new HeaderPattern("X-Version", "2*"))] });
        });

        var stage = $$"""{"Ref":"{{template.IdOf("AWS::ApiGateway::Stage")}}"}""";
        Assert.Equal("ROUTING_RULE_THEN_BASE_PATH_MAPPING", (string?)template.PropertiesOf("AWS::ApiGateway::DomainName")["RoutingMode"]);
        Assert.Equal(stage, template.PropertiesOf("AWS::ApiGateway::BasePathMapping")["Stage"]!.ToJsonString());
        var rule = template.PropertiesOf("AWS::ApiGatewayV2::RoutingRule");
        Assert.Equal(stage, rule["Actions"]![0]!["InvokeApi"]!["Stage"]!.ToJsonString());
        Assert.Equal($$"""{"Fn::GetAtt":["{{template.IdOf("AWS::ApiGateway::DomainName")}}","DomainNameArn"]}""", rule["DomainNameArn"]!.ToJsonString());
    }

    [Fact]
    public void CertificateAndTruststore_OfTheStack_AreReferredTo()
    {
        var template = Synthesized.Template(stack =>
        {
            var certificate = new Certificate(stack, "Certificate", new CertificateProps { DomainName = "api.example.com" });
            var bucket = new Bucket(stack, "Trust", new BucketProps { Versioned = true });
            _ = new DomainGateway(stack, "Domain", new CustomDomain("api.example.com")
            {
                Certificate = certificate.CertificateArn,
                MutualTls = MutualTls.From(bucket, "partners.pem", "1"),
            });
        });

        var domain = template.PropertiesOf("AWS::ApiGateway::DomainName");
        Assert.Equal(template.IdOf("AWS::CertificateManager::Certificate"), (string?)domain["RegionalCertificateArn"]!["Ref"]);
        Assert.Equal(
            $$$"""{"TruststoreUri":{"Fn::Sub":"s3://${{{{template.IdOf("AWS::S3::Bucket")}}}}/partners.pem"},"TruststoreVersion":"1"}""",
            domain["MutualTlsAuthentication"]!.ToJsonString());
    }

    [Fact]
    public void Truststore_ThatIsDeployedWithTheStack_IsWaitedFor()
    {
        var template = Synthesized.Template(stack =>
        {
            var bucket = new Bucket(stack, "Trust");
            var domain = new DomainGateway(stack, "Domain", DomainSamples.Domain() with { MutualTls = MutualTls.From(bucket, "partners.pem") });
            domain.Node.AddDependency(new BucketDeployment(stack, "Upload", new BucketDeploymentProps { DestinationBucket = bucket, Sources = [Source.Data("partners.pem", "pem")] }));
        });

        var waits = template["Resources"]![template.IdOf("AWS::ApiGateway::DomainName")]!["DependsOn"]!.AsArray().Select(id => (string)id!);
        Assert.Contains(template.IdOf("Custom::CDKBucketDeployment"), waits);
    }

    [Fact]
    public void Truststore_Asset_IsNamedByItsObject()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "pem");
        string? key = null;
        var template = Synthesized.Template(stack =>
        {
            var asset = new Asset(stack, "Trust", new AssetProps { Path = file });
            key = asset.S3ObjectKey;
            _ = new DomainGateway(stack, "Domain", DomainSamples.Domain() with { MutualTls = MutualTls.From(asset) });
        });
        File.Delete(file);

        var place = template.PropertiesOf("AWS::ApiGateway::DomainName")["MutualTlsAuthentication"]!["TruststoreUri"]!.ToJsonString();
        Assert.Contains("s3://", place, StringComparison.Ordinal);
        Assert.Contains("/" + key, place, StringComparison.Ordinal);
    }

    [Fact]
    public void PrivateDomain_WithVpcEndpoint_IsAssociatedByIdsOfTheEndpoint()
    {
        var template = Synthesized.Template(stack =>
        {
            // Tokens made before must not show in logical ids.
            var vpc = new Vpc(stack, "Vpc", new VpcProps { MaxAzs = 1, NatGateways = 0, RestrictDefaultSecurityGroup = false });
            var endpoint = vpc.AddInterfaceEndpoint("Execute", new InterfaceVpcEndpointOptions { Service = InterfaceVpcEndpointAwsService.APIGATEWAY });
            var domain = new DomainGateway(stack, "Domain", new CustomDomain("private.example.com")
            {
                Endpoint = RestEndpointType.Private,
                Certificate = DomainSamples.Certificate,
                VpcEndpoints = [endpoint.VpcEndpointId],
                Policy = [Allow.Everyone(), Deny.AllButVpcEndpoint(endpoint.VpcEndpointId)],
                Mappings = [DomainMapping.To(DomainSamples.Rest(stack), "dev", "a")],
            });
            Assert.Equal("private.example.com", domain.DomainName);
        });

        var domain = template.IdOf("AWS::ApiGateway::DomainNameV2");
        var endpoint = template.IdOf("AWS::EC2::VPCEndpoint");
        Assert.Equal(domain + "By" + endpoint, template.IdOf("AWS::ApiGateway::DomainNameAccessAssociation"));
        Assert.Equal(endpoint, (string?)template.PropertiesOf("AWS::ApiGateway::DomainNameAccessAssociation")["AccessAssociationSource"]!["Ref"]);
        Assert.Contains(endpoint, template.PropertiesOf("AWS::ApiGateway::DomainNameV2")["Policy"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(domain, (string?)template.PropertiesOf("AWS::ApiGateway::BasePathMappingV2")["DomainNameArn"]!["Fn::GetAtt"]![0]);
    }

    [Fact]
    public void Tags_OfTheStack_AreAddedAndTheDomainsOwnWin()
    {
        var template = Synthesized.Template(stack =>
        {
            Tags.Of(stack).Add("team", "green");
            Tags.Of(stack).Add("stage", "test");
            _ = new DomainGateway(stack, "Domain", DomainSamples.Domain() with { Tags = [new("team", "red")] });
        });

        Assert.Equal(
            """[{"Key":"team","Value":"red"},{"Key":"stage","Value":"test"}]""",
            template.PropertiesOf("AWS::ApiGateway::DomainName")["Tags"]!.ToJsonString());
    }

    [Fact]
    public void RemovalPolicy_OfTheResource_IsWritten()
    {
        var template = Synthesized.Template(stack => ((CfnResource)DomainSamples.Gateway(stack).Node.DefaultChild!).ApplyRemovalPolicy(RemovalPolicy.RETAIN));

        Assert.Equal("Retain", (string?)template["Resources"]![template.IdOf("AWS::ApiGateway::DomainName")]!["DeletionPolicy"]);
    }
}

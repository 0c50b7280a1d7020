using Amazon.CDK;
using Amazon.CDK.AWS.APIGateway;
using Amazon.CDK.AWS.ElasticLoadBalancingV2;
using Amazon.CDK.AWS.Logs;
using Amazon.CDK.AWS.WAFv2;
using CfnHttpVpcLink = Amazon.CDK.AWS.Apigatewayv2.CfnVpcLink;
using CfnHttpVpcLinkProps = Amazon.CDK.AWS.Apigatewayv2.CfnVpcLinkProps;

namespace Gatehouse.Cdk.Tests.Writing;

/// <summary>What stands beside an API - VPC links, client certificates, web ACLs, log groups - may be made by other constructs, and be shared.</summary>
public class NeighbourTests
{
    [Fact]
    public void Rest_NeighboursOfTheStack_AreReferredTo()
    {
        var template = Synthesized.Template(stack =>
        {
            var link = new CfnVpcLink(stack, "Link", new CfnVpcLinkProps { Name = "link", TargetArns = ["arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/net/a/1"] });
            var certificate = new CfnClientCertificate(stack, "Certificate");
            var acl = new CfnWebACL(stack, "Acl", new CfnWebACLProps
            {
                Scope = "REGIONAL",
                DefaultAction = new CfnWebACL.DefaultActionProperty { Allow = new CfnWebACL.AllowActionProperty() },
                VisibilityConfig = new CfnWebACL.VisibilityConfigProperty { CloudWatchMetricsEnabled = false, MetricName = "acl", SampledRequestsEnabled = false },
            });
            var group = new LogGroup(stack, "Log");
            foreach (var id in (string[])["One", "Two"])
            {
                _ = new RestGateway(stack, id, Synthesized.Api(Route.Get("/a", Gatehouse.Http.Proxy("http://backend.example.com", RestVpcLink.FromId(link.Ref)))) with
                {
                    Stages =
                    [
                        new ApiStage("dev")
                        {
                            ClientCertificate = Gatehouse.ClientCertificate.FromId(certificate.Ref),
                            WebAcl = acl.AttrArn,
                            AccessLog = AccessLog.ToLogGroup(group.LogGroupArn),
                        },
                    ],
                });
            }
        });

        foreach (var id in template.IdsOf("AWS::ApiGateway::Stage"))
        {
            var stage = template["Resources"]![id]!["Properties"]!;
            Assert.Equal(template.IdOf("AWS::ApiGateway::ClientCertificate"), (string?)stage["ClientCertificateId"]!["Ref"]);
            Assert.Equal(template.IdOf("AWS::Logs::LogGroup"), (string?)stage["AccessLogSetting"]!["DestinationArn"]!["Fn::GetAtt"]![0]);
        }

        Assert.Equal(2, template.IdsOf("AWS::WAFv2::WebACLAssociation").Count());
        var connection = template["Resources"]![template.IdsOf("AWS::ApiGateway::RestApi").First()]!["Properties"]!["Body"]!["paths"]!["/a"]!["get"]!["x-amazon-apigateway-integration"]!["connectionId"]!;
        Assert.Equal(template.IdOf("AWS::ApiGateway::VpcLink"), (string?)connection["Ref"]);
    }

    [Fact]
    public void Rest_NewLinkToALoadBalancerOfTheStack_IsMadeWithTheTagsOfTheStack()
    {
        var template = Synthesized.Template(stack =>
        {
            Tags.Of(stack).Add("team", "green");
            var balancer = new CfnLoadBalancer(stack, "Balancer", new CfnLoadBalancerProps { Type = "network", Subnets = ["subnet-1"] });
            _ = new RestGateway(stack, "Api", Synthesized.Api(
                Route.Get("/a", Gatehouse.Http.Proxy("http://backend.example.com", RestVpcLink.ToNlb(balancer.Ref, $"link-{stack.StackName}")))) with
            {
                Stages = [new ApiStage("dev") { ClientCertificate = Gatehouse.ClientCertificate.New, AccessLog = AccessLog.ToNewLogGroup() }],
            });
        });

        foreach (var type in (string[])["AWS::ApiGateway::VpcLink", "AWS::ApiGateway::ClientCertificate", "AWS::Logs::LogGroup"])
        {
            Assert.Equal("""[{"Key":"team","Value":"green"}]""", template.PropertiesOf(type)["Tags"]!.ToJsonString());
        }

        Assert.Equal(template.IdOf("AWS::ElasticLoadBalancingV2::LoadBalancer"), (string?)template.PropertiesOf("AWS::ApiGateway::VpcLink")["TargetArns"]![0]!["Ref"]);
        Assert.DoesNotContain("TOKEN", template.IdOf("AWS::ApiGateway::VpcLink"), StringComparison.Ordinal);
    }

    [Fact]
    public void Http_LinkOfTheStack_IsReferredTo()
    {
        var template = Synthesized.Template(stack =>
        {
            var link = new CfnHttpVpcLink(stack, "Link", new CfnHttpVpcLinkProps { Name = "link", SubnetIds = ["subnet-1"] });
            _ = new HttpGateway(stack, "Api", new HttpApi("http")
            {
                Routes = [HttpRoute.Default(new HttpBackend("arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/a/1/2") { VpcLink = link.Ref })],
            });
        });

        Assert.Contains($$"""{"Ref":"{{template.IdOf("AWS::ApiGatewayV2::VpcLink")}}"}""", template.PropertiesOf("AWS::ApiGatewayV2::Api").ToJsonString(), StringComparison.Ordinal);
    }
}

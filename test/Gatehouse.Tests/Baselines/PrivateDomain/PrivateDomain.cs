namespace Gatehouse.Tests.Baselines;

/// <summary>A private domain that one VPC endpoint reaches.</summary>
public sealed class PrivateDomain : Scenario
{
    public override ValueList<TemplateResource> Resources()
    {
        var domain = new CustomDomain("private.example.com")
        {
            Endpoint = RestEndpointType.Private,
            Certificate = "arn:aws:acm:eu-west-1:111122223333:certificate/a",
            SecurityPolicy = TlsSecurityPolicy.Tls12,
            VpcEndpoints = ["vpce-1"],
            Policy = [Allow.Everyone(), Deny.AllButVpcEndpoint("vpce-1")],
            Mappings = [new("abcdef", "prod", "contacts")],
        }.Write();
        Assert.Empty(domain.Diagnostics);
        return domain.Resources;
    }
}

namespace Gatehouse.Tests.Baselines;

/// <summary>An edge-optimised domain with an enhanced TLS policy.</summary>
public sealed class EdgeDomain : Scenario
{
    public override ValueList<TemplateResource> Resources()
    {
        var domain = new CustomDomain("api.example.com")
        {
            Endpoint = RestEndpointType.Edge,
            Certificate = "arn:aws:acm:us-east-1:111122223333:certificate/a",
            SecurityPolicy = TlsSecurityPolicy.EdgeTls13Only,
            EndpointAccessMode = EndpointAccessMode.Basic,
            Mappings = [new("abcdef", "prod", "contacts")],
        }.Write();
        Assert.Empty(domain.Diagnostics);
        return domain.Resources;
    }
}

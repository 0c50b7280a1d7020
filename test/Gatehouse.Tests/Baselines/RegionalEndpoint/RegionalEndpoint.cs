namespace Gatehouse.Tests.Baselines;

/// <summary>A regional API on both IP versions, with an enhanced TLS policy and strict access.</summary>
public sealed class RegionalEndpoint : RestScenario
{
    public override RestApi Api => new("contacts")
    {
        Endpoint = RestEndpoint.Regional with { IpAddressType = IpAddressType.DualStack },
        SecurityPolicy = TlsSecurityPolicy.Tls13Only,
        EndpointAccessMode = EndpointAccessMode.Strict,
        Stages = [new("dev")],
        Routes = [Route.Get("/contacts", Lambda.Proxy(Hello))],
    };
}

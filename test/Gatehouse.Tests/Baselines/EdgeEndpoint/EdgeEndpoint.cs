namespace Gatehouse.Tests.Baselines;

/// <summary>An edge-optimised API without its own address, with an enhanced TLS policy.</summary>
public sealed class EdgeEndpoint : RestScenario
{
    public override RestApi Api => new("contacts")
    {
        Description = "Contacts of everyone",
        Version = "2.1",
        Endpoint = RestEndpoint.Edge,
        SecurityPolicy = TlsSecurityPolicy.EdgeTls13Only,
        EndpointAccessMode = EndpointAccessMode.Strict,
        DisableExecuteApiEndpoint = true,
        Stages = [new("dev")],
        Routes = [Route.Get("/contacts", Lambda.Proxy(Hello))],
    };
}

namespace Gatehouse.Tests.Baselines;

/// <summary>An API that only a VPC endpoint reaches, on both IP versions.</summary>
public sealed class PrivateEndpoint : RestScenario
{
    public override RestApi Api => new("contacts")
    {
        Endpoint = RestEndpoint.Private("vpce-1", TemplateText.Ref("Queue")) with { IpAddressType = IpAddressType.DualStack },
        Policy = [Allow.Everyone(), Deny.AllButVpcEndpoint("vpce-1")],
        Stages = [new("dev")],
        Routes = [Route.Get("/contacts", Lambda.Proxy(Hello))],
    };
}

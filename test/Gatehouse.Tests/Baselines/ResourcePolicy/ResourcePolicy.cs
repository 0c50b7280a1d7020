namespace Gatehouse.Tests.Baselines;

/// <summary>Who may call from where, by every typed statement.</summary>
public sealed class ResourcePolicy : RestScenario
{
    public override RestApi Api => new("contacts")
    {
        Policy =
        [
            Allow.Everyone(),
            Allow.Account("111122223333"),
            Allow.Role("arn:aws:iam::111122223333:role/caller"),
            Allow.Organization("o-abc"),
            Allow.Vpc("vpc-1"),
            Allow.Ip("192.0.2.0/24"),
            Allow.Everyone() with
            {
                Sid = "AllBut", Principals = [PolicyPrincipal.Aws("111122223333")], NotPrincipals = true, Actions = ["execute-api:InvalidateCache"], NotActions = true, NotResources = true,
            },
            Deny.Ip("94.234.83.13", "10.0.0.0/8").On("dev", "GET", "/contacts"),
            Deny.AllButIp("192.0.2.0/24").On("*", "POST"),
            Allow.VpcEndpoint("vpce-1").On("dev").On("prod", "GET", "/contacts/*"),
            Deny.Vpc("vpc-2"),
            Deny.VpcEndpoint("vpce-2"),
            Deny.Account("444455556666"),
            Deny.Role("arn:aws:iam::111122223333:role/former"),
            Deny.AllButVpc("vpc-1"),
            Deny.AllButVpcEndpoint("vpce-1"),
            Deny.AllButAccount("111122223333"),
            Deny.AllButOrganization("o-abc"),
            Deny.Everyone().When(PolicyOperator.Bool, PolicyKey.SecureTransport, "false"),
        ],
        Stages = [new("dev")],
        Routes = [Route.Get("/contacts", Lambda.Proxy(Hello))],
    };
}

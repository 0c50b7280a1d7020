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
            Deny.Ip("94.234.83.13", "10.0.0.0/8").On("dev", "GET", "/contacts"),
            Deny.AllButIp("192.0.2.0/24").On("*", "POST"),
            Deny.Everyone().When(PolicyOperator.Bool, PolicyKey.SecureTransport, "false"),
        ],
        Stages = [new("dev")],
        Routes = [Route.Get("/contacts", Lambda.Proxy(Hello))],
    };
}

namespace Gatehouse.Tests.Baselines;

/// <summary>Usage plans with quotas, throttles of single methods, and keys.</summary>
public sealed class UsagePlansAndKeys : RestScenario
{
    public override RestApi Api => new("contacts")
    {
        Stages = [new("prod")],
        UsagePlans =
        [
            new("gold")
            {
                Description = "For customers",
                Stages = [new("prod") { Methods = [new(RouteMethod.Get, "/contacts", new(5, 10))] }],
                Throttle = new(100, 200),
                Quota = new(10_000, QuotaPeriod.Month) { Offset = 6 },
                Keys = [new("acme") { Description = "Acme Inc.", CustomerId = "acme", Tags = [new("tier", "gold")] }, new("beta") { Value = "0123456789abcdefghij", Enabled = false }],
                Tags = [new("tier", "gold")],
            },
            new("free") { Stages = ["prod"], Quota = new(100, QuotaPeriod.Day) },
        ],
        Routes = [Route.Get("/contacts", Lambda.Proxy(Hello)) with { ApiKeyRequired = true }],
    };
}

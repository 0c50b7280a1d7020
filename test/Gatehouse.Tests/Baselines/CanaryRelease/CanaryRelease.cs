namespace Gatehouse.Tests.Baselines;

/// <summary>A tenth of the requests goes to the new deployment, the others stay with the earlier one.</summary>
public sealed class CanaryRelease : RestScenario
{
    public override RestApi Api => new("contacts")
    {
        KeepDeployments = true,
        Stages = [new("prod") { Deployment = "a1b2c3", Canary = new(10) { Variables = [new("table", "contacts-next")], UseStageCache = true } }, new("dev") { Deployment = "d4e5f6", Canary = new(25) { Deployment = "g7h8i9" } }],
        Routes = [Route.Get("/contacts", Lambda.Proxy(Hello))],
    };
}

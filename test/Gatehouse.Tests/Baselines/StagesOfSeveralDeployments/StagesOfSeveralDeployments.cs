namespace Gatehouse.Tests.Baselines;

/// <summary>Stages of one API, each with another deployment: the newest, ones that were made earlier, and canaries between them.</summary>
public sealed class StagesOfSeveralDeployments : RestScenario
{
    public override RestApi Api => new("contacts")
    {
        KeepDeployments = true,
        Stages =
        [
            new("dev"),
            new("test") { Deployment = "a1b2c3" },
            new("prod") { Deployment = "d4e5f6", Canary = new(5) { Deployment = "a1b2c3", Variables = [new("table", "contacts-next")] }, Variables = [new("table", "contacts")] },
            new("edge") { Deployment = "d4e5f6", Canary = new(50) },
            new("back") { Canary = new(1) { Deployment = "d4e5f6" } },
        ],
        Routes = [Route.Get("/contacts", Lambda.Proxy(Hello))],
    };
}

namespace Gatehouse.Tests.Baselines;

/// <summary>Keys, certificates, links and deployments that exist already.</summary>
public sealed class ExistingParts : RestScenario
{
    public override RestApi Api => new("contacts")
    {
        KeepDeployments = true,
        Stages =
        [
            new("next"),
            new("prod") { Deployment = "a1b2c3", ClientCertificate = ClientCertificate.FromId("d4e5f6") },
        ],
        UsagePlans = [new("gold") { Stages = ["prod", new("live") { Api = "j1k2l3" }], Keys = [ApiKey.FromId("g7h8i9"), ApiKey.FromId(TemplateText.GetAtt("Queue", "Arn")), new("own")] }],
        Routes =
        [
            Route.Get("/nlb", Http.Proxy("http://nlb.example.com", RestVpcLink.FromId("abc123"))),
            Route.Get("/alb", Http.Proxy("http://alb.example.com", RestVpcLink.FromId("def456", "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/a/b/c"))),
            Route.Get("/keys", Lambda.Proxy(Hello)) with { ApiKeyRequired = true },
        ],
    };
}

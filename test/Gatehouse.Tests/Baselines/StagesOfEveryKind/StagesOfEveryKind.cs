namespace Gatehouse.Tests.Baselines;

/// <summary>Several stages of one deployment, and every setting of a stage.</summary>
public sealed class StagesOfEveryKind : RestScenario
{
    public override RestApi Api => new("contacts")
    {
        DocumentationVersion = "v1",
        Stages =
        [
            new("dev") { Variables = [new("table", "contacts-dev")] },
            new("prod")
            {
                Description = "For everyone",
                Throttle = new(Rate: 1_000, Burst: 2_000),
                Logging = LoggingLevel.Error,
                DataTrace = false,
                Metrics = true,
                Tracing = true,
                Cache = new(CacheClusterSize.Gb0_5) { Default = new() { TimeToLive = TimeSpan.FromMinutes(1), Encrypted = true } },
                Methods =
                [
                    new(RouteMethod.Get, "/contacts/{id}") { Throttle = new(10, 20), Cache = new() { Enabled = true, TimeToLive = TimeSpan.FromHours(1) } },
                    new(RouteMethod.Post, "/contacts") { Logging = LoggingLevel.Info, DataTrace = true },
                ],
                ClientCertificate = ClientCertificate.New with { Description = "Shown to backends", Tags = [new("environment", "prod")] },
                DocumentationVersion = "v1",
                WebAcl = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/a/b",
                Tags = [new("environment", "prod")],
            },
        ],
        Routes = [Route.Get("/contacts/{id}", Lambda.Proxy(Hello)), Route.Post("/contacts", Lambda.Proxy(Hello))],
    };
}

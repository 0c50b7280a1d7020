namespace Gatehouse.Tests.Baselines;

/// <summary>A cache with a lifetime of its own for one method, settings for all methods, and who may have answers fetched anew.</summary>
public sealed class CacheSettings : RestScenario
{
    public override RestApi Api => new("contacts")
    {
        Policy = [Allow.Everyone(), Allow.Role("arn:aws:iam::111122223333:role/operator").ToInvalidateCache().On("prod", "GET", "/contacts/*")],
        Stages =
        [
            new("prod")
            {
                Cache = new(CacheClusterSize.Gb1_6) { Default = new() { Enabled = false } },
                Methods =
                [
                    new(RouteMethod.Get, "/contacts/{id}") { Cache = new() { Enabled = true, TimeToLive = TimeSpan.FromMinutes(10), Encrypted = true } },
                    new(RouteMethod.Any, "/contacts") { Throttle = new(5, 5), Metrics = true, Logging = LoggingLevel.Off },
                ],
            },
            new("off") { Cache = new(CacheClusterSize.Gb0_5) { Enabled = false } },
        ],
        Routes =
        [
            Route.Get("/contacts/{id}", Lambda.Proxy(Hello)) with { CacheKeys = [CacheKeyParameter.Path("id"), CacheKeyParameter.Header("Accept-Language")], CacheNamespace = "contacts" },
            Route.Get("/contacts", Lambda.Proxy(Hello)) with { CacheKeys = [CacheKeyParameter.Query("page")] },
        ],
    };
}

namespace Gatehouse.Tests.Baselines;

/// <summary>Binary bodies, compression, and API keys from the authorizer.</summary>
public sealed class BinaryAndCompression : RestScenario
{
    public override RestApi Api => new("contacts")
    {
        BinaryMediaTypes = ["image/png", "application/*"],
        MinimumCompressionSize = 1024,
        ApiKeySource = ApiKeySource.Authorizer,
        Tags = [new("team", "contacts")],
        Routes =
        [
            Route.Put("/pictures/{id}", Lambda.Custom(Hello) with { ContentHandling = ContentHandling.ConvertToText }) with { ApiKeyRequired = true },
        ],
    };
}

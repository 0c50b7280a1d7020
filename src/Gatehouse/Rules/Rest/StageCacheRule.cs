namespace Gatehouse.Rules;

/// <summary>A cache cluster has one of the sizes that API Gateway offers.</summary>
internal sealed class StageCacheRule : IRule<RestApi>
{
    private static readonly string[] Sizes = ["0.5", "1.6", "6.1", "13.5", "28.4", "58.2", "118", "237"];

    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        foreach (var stage in api.Stages)
        {
            if (stage.Cache is { } cache && !Sizes.Contains(cache.Size, StringComparer.Ordinal))
            {
                diagnostics.Add(DiagnosticCatalogue.BadCacheSize.At(api.Origin.Location, stage.Name, cache.Size, string.Join(", ", Sizes)));
            }
        }
    }
}

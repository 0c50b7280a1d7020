namespace Gatehouse.Rules;

/// <summary>The keys of cached answers are parameters of the request.</summary>
internal sealed class CacheKeyRule : RestRouteRule
{
    private static readonly string[] Prefixes =
    [
        "method.request.header.", "method.request.multivalueheader.", "method.request.querystring.", "method.request.multivaluequerystring.",
        "method.request.path.", "integration.request.header.", "integration.request.querystring.", "integration.request.path.",
    ];

    protected override void Check(RestRoute route, RestApi api, DiagnosticBag diagnostics)
    {
        foreach (var key in route.CacheKeys)
        {
            if (!Prefixes.Any(prefix => key.Expression.Length > prefix.Length && key.Expression.StartsWith(prefix, StringComparison.Ordinal)))
            {
                diagnostics.Add(DiagnosticCatalogue.BadCacheKey.At(route.Origin.Location, route.Key, key.Expression));
            }
        }
    }
}

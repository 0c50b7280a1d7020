namespace Gatehouse.Rules;

/// <summary>A verdict is kept up to an hour, and only where something identifies the caller.</summary>
internal sealed class AuthorizerCacheRule : RestAuthorizerRule
{
    protected override void Check(RestAuthorizer authorizer, RestApi api, DiagnosticBag diagnostics)
    {
        if (authorizer.CacheFor < TimeSpan.Zero || authorizer.CacheFor > TimeSpan.FromHours(1))
        {
            diagnostics.Add(DiagnosticCatalogue.BadAuthorizerCache.At(authorizer.Origin.Location, authorizer.Name, authorizer.CacheFor.TotalSeconds));
        }
        else if (authorizer is RequestAuthorizer { IdentitySources.Count: 0 } && authorizer.CacheFor > TimeSpan.Zero)
        {
            diagnostics.Add(DiagnosticCatalogue.NoIdentitySource.At(authorizer.Origin.Location, authorizer.Name));
        }
    }
}

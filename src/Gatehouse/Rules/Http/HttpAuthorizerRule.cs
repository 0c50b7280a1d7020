namespace Gatehouse.Rules;

/// <summary>The authorizers of an HTTP API are within API Gateway's limits, and one name is one authorizer.</summary>
internal sealed class HttpAuthorizerRule : IRule<HttpApi>
{
    public void Check(HttpApi api, DiagnosticBag diagnostics)
    {
        var authorizers = api.Routes.Select(route => route.Authorization).Append(api.DefaultAuthorization)
            .OfType<HttpAuthorizerAuthorization>().Select(by => by.Authorizer).Distinct().ToList();
        foreach (var same in authorizers.GroupBy(authorizer => authorizer.Name).Where(same => same.Count() > 1))
        {
            diagnostics.Add(DiagnosticCatalogue.DuplicateAuthorizer.At(same.Last().Origin.Location, same.Key));
        }

        foreach (var authorizer in authorizers)
        {
            Check(authorizer, diagnostics);
        }
    }

    private static void Check(HttpAuthorizer authorizer, DiagnosticBag diagnostics)
    {
        var location = authorizer.Origin.Location;
        switch (authorizer)
        {
            case HttpLambdaAuthorizer lambda:
                if (lambda.CacheFor < TimeSpan.Zero || lambda.CacheFor > TimeSpan.FromHours(1))
                {
                    diagnostics.Add(DiagnosticCatalogue.BadAuthorizerCache.At(location, lambda.Name, lambda.CacheFor.TotalSeconds));
                }
                else if (lambda.CacheFor > TimeSpan.Zero && lambda.IdentitySources.Count == 0)
                {
                    diagnostics.Add(DiagnosticCatalogue.NoIdentitySource.At(location, lambda.Name));
                }

                if (lambda is { SimpleResponses: true, PayloadFormat: PayloadFormat.V1 })
                {
                    diagnostics.Add(DiagnosticCatalogue.SimpleResponsesNeedV2.At(location, lambda.Name));
                }

                break;
            case JwtAuthorizer jwt when jwt.Audience.Count is 0 or > 50:
                diagnostics.Add(DiagnosticCatalogue.BadAudience.At(location, jwt.Name, jwt.Audience.Count));
                break;
        }
    }
}

namespace Gatehouse.Rules;

/// <summary>One name, one authorizer, and at most ten of them.</summary>
internal sealed class AuthorizerNameRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        var byName = RestAuthorizerRule.Of(api).Distinct().GroupBy(authorizer => authorizer.Name).ToList();
        foreach (var same in byName.Where(same => same.Count() > 1))
        {
            diagnostics.Add(DiagnosticCatalogue.DuplicateAuthorizer.At(same.Last().Origin.Location, same.Key));
        }

        foreach (var reserved in byName.Where(same => same.Key is OpenApi.RestDocument.ApiKeyScheme or OpenApi.RestDocument.SigV4Scheme or ""))
        {
            diagnostics.Add(DiagnosticCatalogue.ReservedAuthorizerName.At(reserved.First().Origin.Location, reserved.Key));
        }

        if (byName.Count > 10)
        {
            diagnostics.Add(DiagnosticCatalogue.TooManyAuthorizers.At(api.Origin.Location, byName.Count));
        }
    }
}

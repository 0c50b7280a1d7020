namespace Gatehouse.Rules;

/// <summary>CORS names an origin, and credentials go only to named ones.</summary>
internal sealed class RestCorsRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        if (api.Cors is not { } cors)
        {
            return;
        }

        if (cors.Origins.Count == 0)
        {
            diagnostics.Add(DiagnosticCatalogue.CorsWithoutOrigin.At(api.Origin.Location));
        }
        else if (cors.Credentials && cors.Origins.Contains("*"))
        {
            diagnostics.Add(DiagnosticCatalogue.CorsCredentialsForAll.At(api.Origin.Location));
        }
        else if (cors.Origins.Count > 1)
        {
            diagnostics.Add(DiagnosticCatalogue.CorsErrorsForFirstOrigin.At(api.Origin.Location, cors.Origins[0]));
        }
    }
}

namespace Gatehouse.Rules;

/// <summary>CORS of an HTTP API sends credentials only to named origins, and is remembered a day at most.</summary>
internal sealed class HttpCorsRule : IRule<HttpApi>
{
    public void Check(HttpApi api, DiagnosticBag diagnostics)
    {
        if (api.Cors is not { } cors)
        {
            return;
        }

        if (cors.Credentials && cors.Origins.Contains("*"))
        {
            diagnostics.Add(DiagnosticCatalogue.CorsCredentialsForAll.At(api.Origin.Location));
        }

        if (cors.MaxAge is { } age && age.TotalSeconds is < -1 or > 86_400)
        {
            diagnostics.Add(DiagnosticCatalogue.BadCorsMaxAge.At(api.Origin.Location, cors.MaxAge!.Value.TotalSeconds));
        }
    }
}

using System.Text.RegularExpressions;

namespace Gatehouse.Rules;

/// <summary>CORS names an origin, and credentials go only to named ones.</summary>
internal sealed partial class RestCorsRule : IRule<RestApi>
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

        foreach (var origin in cors.Origins.Where(origin => origin is not ("*" or "null") && !Origin().IsMatch(origin)))
        {
            diagnostics.Add(DiagnosticCatalogue.BadCorsOrigin.At(api.Origin.Location, origin));
        }
    }

    /// <summary>Apps have schemes of their own, such as <c>capacitor://localhost</c>; stage variables may stand for anything.</summary>
    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.-]*://[^/\s*,?#]+$|\$\{")]
    private static partial Regex Origin();
}

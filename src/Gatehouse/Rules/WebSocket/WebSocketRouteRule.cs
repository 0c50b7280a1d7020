namespace Gatehouse.Rules;

/// <summary>The routes of a WebSocket API have keys that API Gateway takes, each once, and only the handshake is protected.</summary>
internal sealed class WebSocketRouteRule : IRule<WebSocketApi>
{
    public void Check(WebSocketApi api, DiagnosticBag diagnostics)
    {
        // Of a template's API it depends on its deployments, which its reader knows.
        if (api.Routes.Count == 0 && api.Stages.Count > 0 && api.Origin.Location.Template is null)
        {
            diagnostics.Add(DiagnosticCatalogue.NoRoutes.At(api.Origin.Location, api.Name));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var route in api.Routes)
        {
            if (!seen.Add(route.Key))
            {
                diagnostics.Add(DiagnosticCatalogue.DuplicateRoute.At(route.Origin.Location, route.Key));
            }

            if (route.Key.Length == 0 || (route.Key[0] == '$' && route.Key is not ("$connect" or "$disconnect" or "$default")))
            {
                diagnostics.Add(DiagnosticCatalogue.BadRouteKey.At(route.Origin.Location, route.Key));
            }

            if (route.Key != "$connect" && (route.Authorization is not null || route.ApiKeyRequired))
            {
                diagnostics.Add(DiagnosticCatalogue.ProtectionNotOnConnect.At(route.Origin.Location, route.Key));
            }
        }
    }
}

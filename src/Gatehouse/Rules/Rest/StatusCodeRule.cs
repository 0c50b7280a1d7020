namespace Gatehouse.Rules;

/// <summary>Statuses have three digits, and begin with 1 to 5.</summary>
internal sealed class StatusCodeRule : RestRouteRule
{
    protected override void Check(RestRoute route, RestApi api, DiagnosticBag diagnostics)
    {
        var statuses = route.Responses.Select(response => response.StatusCode)
            .Concat(route.Integration is MappedIntegration mapped ? mapped.Responses.Select(response => response.StatusCode) : []);
        foreach (var status in statuses.Where(status => status is < 100 or > 599))
        {
            diagnostics.Add(DiagnosticCatalogue.BadStatusCode.At(route.Origin.Location, route.Key, status));
        }
    }
}

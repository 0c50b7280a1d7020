namespace Gatehouse.Rules;

/// <summary>Each gateway response stands once, with a status that exists.</summary>
internal sealed class GatewayResponseRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        foreach (var same in api.GatewayResponses.GroupBy(response => response.Type).Where(same => same.Count() > 1))
        {
            diagnostics.Add(DiagnosticCatalogue.DuplicateGatewayResponse.At(api.Origin.Location, same.Key.Name()));
        }

        foreach (var response in api.GatewayResponses.Where(response => response.StatusCode is < 100 or > 599))
        {
            diagnostics.Add(DiagnosticCatalogue.BadStatusCode.At(api.Origin.Location, response.Type.Name(), response.StatusCode));
        }
    }
}

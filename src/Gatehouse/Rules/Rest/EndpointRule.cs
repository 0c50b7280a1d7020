namespace Gatehouse.Rules;

/// <summary>The endpoint's settings fit its type.</summary>
internal sealed class EndpointRule : IRule<RestApi>
{
    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        var endpoint = api.Endpoint;
        if (endpoint.VpcEndpointIds.Count > 0 && endpoint.Type != RestEndpointType.Private)
        {
            diagnostics.Add(DiagnosticCatalogue.VpcEndpointsNotPrivate.At(api.Origin.Location, endpoint.Type));
        }

        if (endpoint is { Type: RestEndpointType.Private, IpAddressType: IpAddressType.Ipv4 })
        {
            diagnostics.Add(DiagnosticCatalogue.PrivateNeedsDualStack.At(api.Origin.Location));
        }

        if (endpoint.Type == RestEndpointType.Private && api.Policy.Count == 0 && !api.Raw.ContainsKey("Policy"))
        {
            diagnostics.Add(DiagnosticCatalogue.PrivateWithoutPolicy.At(api.Origin.Location));
        }

        SecurityPolicies.Check(api.SecurityPolicy, api.EndpointAccessMode, endpoint.Type, api.Origin, diagnostics);
    }
}

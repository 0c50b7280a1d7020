namespace Gatehouse.Tests.Reading.Generators;

/// <summary>The part of a REST API that an OpenAPI document can say.</summary>
internal static class InDocuments
{
    public static RestApi InDocument(this RestApi api) => api with
    {
        Stages = [],
        UsagePlans = [],
        Tags = [],
        Raw = [],
        KeepDeployments = false,
        Endpoint = (api.Endpoint.VpcEndpointIds.Count > 0 ? RestEndpoint.Private() : RestEndpoint.Regional) with
        {
            VpcEndpointIds = api.Endpoint.VpcEndpointIds,
            IpAddressType = api.Endpoint.VpcEndpointIds.Count > 0 && api.Endpoint.IpAddressType is not null ? IpAddressType.DualStack : api.Endpoint.IpAddressType,
        },
        SecurityPolicy = api.SecurityPolicy == TlsSecurityPolicy.EdgeTls13Only ? TlsSecurityPolicy.Tls13Only : api.SecurityPolicy,
        Routes = api.Routes.Select(route => route with { Integration = WithoutResources(route.Integration) }).ToValueList(),
    };

    private static RestIntegration WithoutResources(RestIntegration integration) => integration switch
    {
        HttpProxy { VpcLink: { Definition: not null } link } http => http with { VpcLink = link with { Id = "link", Definition = null }, Grants = [] },
        HttpCustom { VpcLink: { Definition: not null } link } http => http with { VpcLink = link with { Id = "link", Definition = null }, Grants = [] },
        _ => integration with { Grants = [] },
    };
}

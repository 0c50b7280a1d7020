namespace Gatehouse;

/// <summary>The order of what has no order in API Gateway, so that the same API is the same value wherever it was read from.</summary>
internal static class CanonicalOrder
{
    public static RestApi Of(RestApi api) => api with
    {
        Routes = api.Routes.Select(Of).OrderBy(route => route.Path.Text, StringComparer.Ordinal).ThenBy(route => route.Method).ToValueList(),
        Models = Of(api.Models),
        GatewayResponses = api.GatewayResponses.OrderBy(response => response.Type)
            .Select(response => response with { Headers = Of(response.Headers) }).ToValueList(),
    };

    public static HttpApi Of(HttpApi api) => api with
    {
        Routes = api.Routes.OrderBy(route => route.Path?.Text ?? "", StringComparer.Ordinal).ThenBy(route => route.Method).ToValueList(),
    };

    public static WebSocketApi Of(WebSocketApi api) => api with
    {
        Routes = api.Routes.OrderBy(route => route.Key, StringComparer.Ordinal).ToValueList(),
    };

    public static RestRoute Of(RestRoute route) => route is { Parameters.Count: 0, Responses.Count: 0, Integration: not (MappedIntegration or HttpProxy) } ? route : route with
    {
        Parameters = route.Parameters
            .OrderBy(parameter => parameter.Location).ThenBy(parameter => parameter.Name, StringComparer.Ordinal).ToValueList(),
        Responses = route.Responses.OrderBy(response => response.StatusCode)
            .Select(response => response with { Headers = response.Headers.Order(StringComparer.Ordinal).ToValueList() }).ToValueList(),
        Integration = Of(route.Integration),
    };

    private static RestIntegration Of(RestIntegration integration) => integration switch
    {
        MappedIntegration mapped => mapped with
        {
            RequestParameters = Of(mapped.RequestParameters),
            Responses = mapped.Responses
                .OrderBy(response => response.StatusCode).ThenBy(response => response.SelectionPattern, StringComparer.Ordinal)
                .Select(response => response with { Headers = Of(response.Headers) }).ToValueList(),
        },
        HttpProxy proxy => proxy with { RequestParameters = Of(proxy.RequestParameters) },
        _ => integration,
    };

    private static ValueList<ParameterMapping> Of(ValueList<ParameterMapping> mappings) =>
        mappings.OrderBy(mapping => mapping.Location).ThenBy(mapping => mapping.Name, StringComparer.Ordinal).ToValueList();

    private static ValueList<Model> Of(ValueList<Model> models) =>
        models.OrderBy(model => model.Name, StringComparer.Ordinal).ToValueList();
}

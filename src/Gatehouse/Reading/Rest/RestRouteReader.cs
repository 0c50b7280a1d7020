namespace Gatehouse.Reading;

/// <summary>Makes a route of a REST API from its shape.</summary>
internal static class RestRouteReader
{
    /// <summary>The route; null, with a diagnostic, when it calls nothing.</summary>
    public static RestRoute? Read(RestRouteShape shape, DiagnosticBag diagnostics)
    {
        var path = new RoutePath(shape.Path);
        if (shape.Integration is null)
        {
            diagnostics.Add(DiagnosticCatalogue.RouteWithoutIntegration.At(shape.Location, $"{shape.Method.Name()} {shape.Path}"));
            return null;
        }

        if (RestIntegrationReader.Read(shape.Integration) is not { } integration)
        {
            return null;
        }

        return new(shape.Method, path, integration)
        {
            Authorization = shape.Authorization,
            ApiKeyRequired = shape.ApiKeyRequired,
            OperationName = shape.OperationName,
            Parameters = shape.Parameters
                .Where(parameter => parameter.Location != ParameterLocation.Path || !path.Variables.Contains(parameter.Name))
                .ToValueList(),
            RequestModels = shape.RequestModels,
            Validation = shape.Validation,
            Responses = shape.Responses,
            CacheKeys = shape.Integration.CacheKeys,
            CacheNamespace = shape.Integration.CacheNamespace,
            Raw = shape.Unknown,
            Origin = Origin.At(shape.Location),
        };
    }
}

using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>A method declares what its integration takes from the request and gives to the answer; AWS refuses what is not declared.</summary>
internal static class MethodContract
{
    private const string Request = "method.request.";

    /// <summary>Reports what the integration of a method uses without the method declaring it.</summary>
    /// <param name="shape">What was read of the method.</param>
    /// <param name="refusals">Takes what AWS refuses.</param>
    public static void Check(RestRouteShape shape, DiagnosticBag refusals)
    {
        if (shape.Integration is not { } integration)
        {
            return;
        }

        var route = $"{shape.Method.Name()} {shape.Path}";
        CheckRequest(shape, integration, route, refusals);
        var responses = integration.Source.Objects("IntegrationResponses");
        foreach (var response in responses)
        {
            if (response.Literal("StatusCode") is { } text && PropertyReading.StatusCode(text) is { } status)
            {
                CheckResponse(response, status, shape, route, refusals);
            }
        }
    }

    private static void CheckRequest(RestRouteShape shape, IntegrationShape integration, string route, DiagnosticBag refusals)
    {
        var declared = shape.Parameters.Select(parameter => (parameter.Location, parameter.Name)).ToHashSet();
        var mapped = integration.RequestParameters.Select(mapping => (Property: "RequestParameters", Source: mapping.Source.Expression.Literal));
        var keys = integration.CacheKeys.Select(key => (Property: "CacheKeyParameters", Source: (string?)key.Expression));
        foreach (var (property, source) in mapped.Concat(keys))
        {
            if (source is not null
                && ParameterKeys.Parse(source.Replace(Request + "multivalue", Request, StringComparison.Ordinal), Request) is { } parameter
                && !declared.Contains(parameter))
            {
                refusals.Add(DiagnosticCatalogue.RequestParameterUndeclared.At(integration.Source.At(property), route, source));
            }
        }
    }

    private static void CheckResponse(PropertyReader response, int status, RestRouteShape shape, string route, DiagnosticBag refusals)
    {
        if (shape.Responses.FirstOrDefault(declared => declared.StatusCode == status) is not { } method)
        {
            refusals.Add(DiagnosticCatalogue.IntegrationStatusUndeclared.At(response.At("StatusCode"), route, status));
            return;
        }

        foreach (var header in ParameterKeys.Mappings(response, "ResponseParameters", "method.response.").Where(header => !method.Headers.Contains(header.Name)))
        {
            refusals.Add(DiagnosticCatalogue.ResponseHeaderUndeclared.At(response.At("ResponseParameters"), route, header.Name, status));
        }
    }
}

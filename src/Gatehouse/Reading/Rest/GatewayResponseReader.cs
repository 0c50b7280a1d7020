using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads gateway responses, which have the same members as a resource and in an OpenAPI document.</summary>
internal static class GatewayResponseReader
{
    public static GatewayResponse? Resource(PropertyReader reader)
    {
        reader.Ignore("RestApiId");
        return Read(reader, reader.RequiredLiteral("ResponseType"), "StatusCode", "ResponseParameters", "ResponseTemplates");
    }

    public static ValueList<GatewayResponse> Document(PropertyReader? responses) =>
        responses?.Members()
            .Select(response => Read(response.Value, response.Key, "statusCode", "responseParameters", "responseTemplates"))
            .OfType<GatewayResponse>()
            .ToValueList() ?? [];

    private static GatewayResponse? Read(PropertyReader reader, string name, string status, string parameters, string templates)
    {
        var known = GatewayResponseTypes.TryParse(name, out var type);
        var response = new GatewayResponse(type)
        {
            StatusCode = reader.Status(status),
            Headers = ParameterKeys.Mappings(reader, parameters, "gatewayresponse."),
            Templates = reader.Templates(templates),
        };
        if (!known)
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.UnknownGatewayResponse.At(reader.Location, name, GatewayResponseTypes.Allowed));
        }

        return known ? response : null;
    }
}

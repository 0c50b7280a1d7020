using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>The property <c>Integration</c> of <c>AWS::ApiGateway::Method</c>.</summary>
internal static class GranularIntegration
{
    /// <summary>The shape of the property.</summary>
    /// <param name="source">The property.</param>
    /// <param name="resourceId">The logical id of the path's resource, whose id is the default name of the cache's part.</param>
    public static IntegrationShape Read(PropertyReader source, string? resourceId)
    {
        var shape = Shape(source, resourceId);
        if (shape.UsesVpcLink && shape.ConnectionId is null)
        {
            source.RequiredText("ConnectionId");
        }

        return shape;
    }

    private static IntegrationShape Shape(PropertyReader source, string? resourceId) => new(source)
    {
        Type = source.RequiredLiteral("Type"),
        Method = source.Choice("IntegrationHttpMethod", IntegrationChoices.Methods),
        Uri = source.Text("Uri"),
        Credentials = source.Text("Credentials"),
        UsesVpcLink = source.Choice("ConnectionType", IntegrationChoices.ConnectionType) ?? false,
        ConnectionId = source.Text("ConnectionId"),
        Target = source.Text("IntegrationTarget"),
        RequestParameters = ParameterKeys.Mappings(source, "RequestParameters", "integration.request."),
        RequestTemplates = source.Templates("RequestTemplates"),
        Passthrough = source.Choice("PassthroughBehavior", IntegrationChoices.Passthrough),
        ContentHandling = source.Choice("ContentHandling", IntegrationChoices.ContentHandling),
        TimeoutInMillis = source.Number("TimeoutInMillis", 0, int.MaxValue),
        Streams = source.Choice("ResponseTransferMode", IntegrationChoices.TransferMode) ?? false,
        CacheKeys = source.Literals("CacheKeyParameters").Select(key => new CacheKeyParameter(key)).ToValueList(),
        CacheNamespace = IsReference(source.Map["CacheNamespace"], resourceId) && source.Text("CacheNamespace") is not null ? null : source.Literal("CacheNamespace"),
        Responses = source.Objects("IntegrationResponses").Select(Response).OfType<IntegrationResponse>().ToValueList(),
    };

    private static bool IsReference(TemplateValue? value, string? logicalId) =>
        logicalId is not null && value is TemplateString text && text.Text.Parts is [ReferencePart reference] && reference.Name == logicalId;

    private static IntegrationResponse? Response(PropertyReader source) => source.Status("StatusCode") is not { } status ? null : new(status)
    {
        SelectionPattern = source.Literal("SelectionPattern") is { Length: > 0 } pattern ? pattern : null,
        Headers = ParameterKeys.Mappings(source, "ResponseParameters", "method.response."),
        Templates = source.Templates("ResponseTemplates"),
        ContentHandling = source.Choice("ContentHandling", IntegrationChoices.ContentHandling),
    };
}

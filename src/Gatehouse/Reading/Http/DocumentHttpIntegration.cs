using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>The extension <c>x-amazon-apigateway-integration</c> of an operation of an HTTP API.</summary>
internal static class DocumentHttpIntegration
{
    private static readonly (string, RouteMethod)[] Methods = IntegrationChoices.AnyCase(IntegrationChoices.Methods);
    private static readonly (string, bool)[] ConnectionTypes = IntegrationChoices.AnyCase(IntegrationChoices.ConnectionType);

    public static HttpIntegrationShape Read(PropertyReader source)
    {
        // They count for REST APIs only.
        source.Ignore(
            "passthroughBehavior", "contentHandling", "requestTemplates", "responses", "cacheNamespace", "cacheKeyParameters",
            "integrationTarget", "responseTransferMode");
        return new(source)
        {
            Type = source.RequiredLiteral("type"),
            Subtype = source.Literal("integrationSubtype"),
            Method = source.Choice("httpMethod", Methods),
            Uri = source.Text("uri"),
            Credentials = source.Text("credentials"),
            UsesVpcLink = source.Choice("connectionType", ConnectionTypes) ?? false,
            ConnectionId = source.Text("connectionId"),
            PayloadFormatVersion = source.Literal("payloadFormatVersion"),
            TimeoutInMillis = source.Number("timeoutInMillis", 0, int.MaxValue),
            ServerNameToVerify = source.Object("tlsConfig")?.Text("serverNameToVerify"),
            RequestParameters = source.TextMap("requestParameters"),
            ResponseParameters = source.Object("responseParameters") is { } responses
                ? responses.Map.Members.Select(status => KeyValuePair.Create(status.Key, responses.TextMap(status.Key))).ToValueMap()
                : [],
            Unknown = OpenApiMembers.Unknown(source, OpenApiMembers.Integration),
        };
    }
}

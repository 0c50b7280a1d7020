using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>The extension <c>x-amazon-apigateway-integration</c> of an operation of a REST API.</summary>
internal static class DocumentIntegration
{
    private static readonly (string, RouteMethod)[] Methods = IntegrationChoices.AnyCase(IntegrationChoices.Methods);
    private static readonly (string, bool)[] ConnectionTypes = IntegrationChoices.AnyCase(IntegrationChoices.ConnectionType);
    private static readonly (string, PassthroughBehavior)[] Passthrough = IntegrationChoices.AnyCase(IntegrationChoices.Passthrough);
    private static readonly (string, ContentHandling)[] ContentHandling = IntegrationChoices.AnyCase(IntegrationChoices.ContentHandling);
    private static readonly (string, bool)[] TransferModes = IntegrationChoices.AnyCase(IntegrationChoices.TransferMode);

    /// <summary>The shape of the extension.</summary>
    /// <param name="source">The extension.</param>
    /// <param name="method">The method of the operation, which is that of the backend request where the extension names none.</param>
    public static IntegrationShape Read(PropertyReader source, RouteMethod method)
    {
        // They count for HTTP APIs only.
        source.Ignore("payloadFormatVersion", "integrationSubtype", "responseParameters");
        var type = source.RequiredLiteral("type");
        var tls = source.Object("tlsConfig");
        return new(source)
        {
            Type = type,
            Method = Method(source, type, method),
            Uri = source.Text("uri"),
            Credentials = source.Text("credentials"),
            UsesVpcLink = source.Choice("connectionType", ConnectionTypes) ?? false,
            ConnectionId = source.Text("connectionId"),
            Target = source.Text("integrationTarget"),
            RequestParameters = ParameterKeys.Mappings(source, "requestParameters", "integration.request."),
            RequestTemplates = source.Templates("requestTemplates"),
            Passthrough = source.Choice("passthroughBehavior", Passthrough),
            ContentHandling = source.Choice("contentHandling", ContentHandling),
            TimeoutInMillis = source.Number("timeoutInMillis", 0, int.MaxValue),
            Streams = source.Choice("responseTransferMode", TransferModes) ?? false,
            InsecureSkipVerification = tls?.Bool("insecureSkipVerification"),
            CacheKeys = source.Literals("cacheKeyParameters").Select(key => new CacheKeyParameter(key)).ToValueList(),
            CacheNamespace = source.Literal("cacheNamespace"),
            Responses = source.ObjectMap("responses").Select(Response).OfType<IntegrationResponse>().ToValueList(),
            Unknown = OpenApiMembers.Unknown(source, OpenApiMembers.Integration),
        };
    }

    private static RouteMethod? Method(PropertyReader source, string type, RouteMethod operation)
    {
        var written = source.Choice("httpMethod", Methods);
        if (string.Equals(type, "mock", StringComparison.OrdinalIgnoreCase))
        {
            return written;
        }

        if (!string.Equals(type, "aws_proxy", StringComparison.OrdinalIgnoreCase))
        {
            return written ?? operation;
        }

        if (written is { } other and not RouteMethod.Post)
        {
            source.Diagnostics.Add(DiagnosticCatalogue.ProxyMethodOverridden.At(source.At("httpMethod"), other.Name()));
        }

        return RouteMethod.Post;
    }

    private static IntegrationResponse? Response(KeyValuePair<string, PropertyReader> entry)
    {
        var (pattern, source) = entry;
        var status = source.Has("statusCode") ? source.Status("statusCode") : PropertyReading.StatusCode(pattern) ?? 200;
        var response = new IntegrationResponse(status ?? 200)
        {
            SelectionPattern = pattern is "default" or "" ? null : pattern,
            Headers = ParameterKeys.Mappings(source, "responseParameters", "method.response."),
            Templates = source.Templates("responseTemplates"),
            ContentHandling = source.Choice("contentHandling", ContentHandling),
        };
        return status is null ? null : response;
    }
}

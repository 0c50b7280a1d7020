using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads the document of a REST API.</summary>
internal static class RestDocumentReader
{
    /// <summary>The API of a document, as far as it could be read.</summary>
    /// <param name="document">The document.</param>
    /// <param name="basePath">What becomes of its base path.</param>
    /// <param name="logicalId">The logical id of the API in its template; null outside of one.</param>
    public static RestApi Read(OpenApiDocument document, BasePathMode basePath, string? logicalId)
    {
        var root = document.Root;
        var info = root.Object("info");
        var api = new RestApi(info?.Text("title") ?? logicalId ?? "api", "")
        {
            Description = info?.Text("description"),
            Origin = Origin.At(root.Location),
        };
        api = info?.Literal("version") is { } version ? api with { Version = version } : api;
        info?.IgnoreRest();
        if (!document.IsImportable(swagger: true))
        {
            return api;
        }

        root.Ignore("openapi", "swagger", "components", "definitions", "parameters", "responses", "basePath", "servers");
        var models = new OpenApiModels(document);
        var security = new RestSecurity(document);
        var prose = new OpenApiProse(document);
        prose.Root();
        var operations = new RestOperationReader(document, models, security, new(document), prose);
        var prefix = BasePaths.Prefix(document, basePath);
        var routes = OpenApiOperations.Of(document)
            .Select(found =>
            {
                var path = BasePaths.Under(prefix, found.Path);
                prose.Path(path, found.Item);
                return operations.Read(path, found.Method, found.Operation, found.Item);
            })
            .Select(shape => RestRouteReader.Read(shape, document.Diagnostics))
            .OfType<RestRoute>()
            .ToValueList();
        security.ReportUnused();
        api = Extensions(api with { Routes = routes, Models = models.All }, document, logicalId);
        api = api with { Documentation = prose.With(api.Documentation) };
        root.ReportUnread(DiagnosticCatalogue.UnknownOpenApiMember);
        return api;
    }

    private static RestApi Extensions(RestApi api, OpenApiDocument document, string? logicalId)
    {
        var root = document.Root;

        // It counts for HTTP APIs only.
        root.Ignore("x-amazon-apigateway-importexport-version", "x-amazon-apigateway-cors");
        var documentation = root.Object("x-amazon-apigateway-documentation");
        documentation?.Ignore("createdDate");
        var endpoint = Endpoint(root);
        var vpcEndpoints = endpoint?.Texts("vpcEndpointIds") ?? [];
        return api with
        {
            ApiKeySource = root.Choice("x-amazon-apigateway-api-key-source", RestApiProperties.ApiKeySources) ?? ApiKeySource.Header,
            BinaryMediaTypes = root.Literals("x-amazon-apigateway-binary-media-types"),
            Documentation = DocumentationReader.Document(documentation),
            DocumentationVersion = documentation?.Literal("version"),
            Endpoint = (vpcEndpoints.Count > 0 ? RestEndpoint.Private() : RestEndpoint.Regional) with
            {
                VpcEndpointIds = vpcEndpoints,
                IpAddressType = endpoint?.Choice("ipAddressType", PropertyReading.IpAddressTypes),
            },
            DisableExecuteApiEndpoint = endpoint?.Bool("disableExecuteApiEndpoint") ?? false,
            EndpointAccessMode = root.Choice("x-amazon-apigateway-endpoint-access-mode", PropertyReading.AccessModes),
            GatewayResponses = GatewayResponseReader.Document(root.Object("x-amazon-apigateway-gateway-responses")),
            MinimumCompressionSize = root.Number("x-amazon-apigateway-minimum-compression-size", 0, 10_485_760),
            Policy = new ResourcePolicyReader(logicalId).Read(root.Object("x-amazon-apigateway-policy")),
            SecurityPolicy = root.SecurityPolicy("x-amazon-apigateway-security-policy"),
            RawBody = OpenApiMembers.Unknown(root, OpenApiMembers.Root),
        };
    }

    /// <summary>The endpoint's configuration: at the root, or in one of the servers.</summary>
    public static PropertyReader? Endpoint(PropertyReader root)
    {
        const string Member = "x-amazon-apigateway-endpoint-configuration";
        return root.Object(Member) ?? BasePaths.Servers(root).Select(server => server.Object(Member)).FirstOrDefault(found => found is not null);
    }
}

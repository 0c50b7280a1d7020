using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads the document of an HTTP API.</summary>
internal static class HttpDocumentReader
{
    /// <summary>The API of a document, as far as it could be read.</summary>
    public static HttpApi Read(OpenApiDocument document, BasePathMode basePath, string? logicalId)
    {
        var root = document.Root;
        var info = root.Object("info");
        var api = new HttpApi(info?.Text("title") ?? logicalId ?? "api", "")
        {
            Description = info?.Text("description"),
            Origin = Origin.At(root.Location),
        };
        api = info?.Literal("version") is { } version ? api with { Version = version } : api;
        info?.IgnoreRest();
        if (!document.IsImportable(swagger: false))
        {
            return api;
        }

        // An HTTP API has no models, and what counts for REST APIs only is no mistake.
        root.Ignore(
            "openapi", "components", "servers", "x-amazon-apigateway-importexport-version", "x-amazon-apigateway-request-validators",
            "x-amazon-apigateway-request-validator", "x-amazon-apigateway-gateway-responses", "x-amazon-apigateway-documentation");
        document.Component("schemas")?.IgnoreRest();
        document.Component("x-amazon-apigateway-integrations")?.IgnoreRest();
        var security = new HttpSecurity(document);
        var prefix = BasePaths.Prefix(document, basePath);
        var endpoint = RestDocumentReader.Endpoint(root);
        api = api with
        {
            Routes = OpenApiOperations.Of(document)
                .Select(found => Route(document, security, prefix, found.Path, found.Method, found.Operation, found.Item))
                .OfType<HttpRoute>().ToValueList(),
            Cors = HttpCorsReader.Document(root.Object("x-amazon-apigateway-cors")),
            DisableExecuteApiEndpoint = endpoint?.Bool("disableExecuteApiEndpoint") ?? false,
            IpAddressType = endpoint?.Choice("ipAddressType", PropertyReading.IpAddressTypes),
            Tags = Tags(root),
            RawBody = OpenApiMembers.Unknown(root, OpenApiMembers.Root),
        };
        security.ReportUnused();
        root.ReportUnread(DiagnosticCatalogue.UnknownOpenApiMember);
        return api;
    }

    private static HttpRoute? Route(
        OpenApiDocument document, HttpSecurity security, string prefix, string path, RouteMethod method, PropertyReader operation, PropertyReader item)
    {
        item.Ignore("parameters");
        operation.Ignore("servers", "parameters", "requestBody", "responses", "x-amazon-apigateway-request-validator");
        var unknown = OpenApiMembers.Unknown(operation, OpenApiMembers.Operation);
        var isDefault = operation.Bool("isDefaultRoute") == true || path is "$default" or "/$default";
        var (authorization, name) = (security.Of(operation), operation.Literal("operationId"));
        if (operation.Object("x-amazon-apigateway-integration") is not { } written)
        {
            document.Diagnostics.Add(DiagnosticCatalogue.RouteWithoutIntegration.At(operation.Location, isDefault ? "$default" : $"{method.Name()} {path}"));
            return null;
        }

        return document.Follow(written) is { } followed && HttpIntegrationReader.Read(DocumentHttpIntegration.Read(followed)) is { } integration
            ? new(isDefault ? RouteMethod.Any : method, isDefault ? null : new RoutePath(BasePaths.Under(prefix, path)), integration)
            {
                Authorization = authorization,
                OperationName = name,
                Raw = unknown,
                Origin = Origin.At(operation.Location),
            }
            : null;
    }

    /// <summary>Tags of the API: those of the document's tags that have a value.</summary>
    private static ValueMap<TemplateText> Tags(PropertyReader root)
    {
        var tags = new List<KeyValuePair<string, TemplateText>>();
        foreach (var tag in root.Objects("tags"))
        {
            tag.Ignore("description", "externalDocs");
            var (name, value) = (tag.Literal("name"), tag.Text("x-amazon-apigateway-tag-value"));
            if (name is not null && value is not null)
            {
                tags.Add(new(name, value));
            }
        }

        return tags.ToValueMap();
    }
}

using Gatehouse.Rules;

namespace Gatehouse.OpenApi;

/// <summary>Writes REST APIs as OpenAPI documents that stand by themselves.</summary>
public static class RestApiDocument
{
    /// <summary>The API as an OpenAPI 3.0 document with API Gateway's extensions, and what was found in writing.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">How; null for the defaults.</param>
    public static WrittenDocument WriteOpenApi(this RestApi api, WriterOptions? options = null)
    {
        var diagnostics = new DiagnosticBag();
        RestRules.Check(api, diagnostics);
        if (diagnostics.HasErrors)
        {
            return new(TemplateMap.Empty, diagnostics.ToImmutable());
        }

        var plain = api.Expand();
        foreach (var route in plain.Routes)
        {
            ReportOutside(route, diagnostics);
        }

        var context = new WriterContext(api.Name, options ?? new(), diagnostics);
        var written = RestDocument.Write(WithoutGrants(plain) with { Documentation = [], RawBody = [] }, context);
        var document = context.Finish(Settings(InlineDocumentation.Apply(written, plain.Documentation), plain));
        return new(diagnostics.HasErrors ? TemplateMap.Empty : document, diagnostics.ToImmutable());
    }

    private static void ReportOutside(RestRoute route, DiagnosticBag diagnostics)
    {
        if (route.Integration is { Credentials: null, Grants.Count: > 0 })
        {
            diagnostics.Add(DiagnosticCatalogue.GrantsOutsideDocument.At(route.Origin.Location, route.Key));
        }

        if (route.Integration is HttpProxy { VpcLink.Definition: not null } or HttpCustom { VpcLink.Definition: not null })
        {
            diagnostics.Add(DiagnosticCatalogue.VpcLinkOutsideDocument.At(route.Origin.Location, route.Key));
        }
    }

    private static RestApi WithoutGrants(RestApi api) => api with
    {
        Routes = api.Routes.Select(route => route with { Integration = route.Integration with { Grants = [] } }).ToValueList(),
    };

    /// <summary>The settings of the API, which in a template are properties of its resource.</summary>
    private static TemplateMap Settings(TemplateMap body, RestApi api)
    {
        var document = new MapBuilder();
        foreach (var (name, value) in body.Members)
        {
            document.Add(name, value);
            if (name == "info")
            {
                document.AddList("servers", Servers(api));
            }
        }

        return document
            .AddIf(api.Documentation.Count > 0 || api.DocumentationVersion is not null, "x-amazon-apigateway-documentation", () => RestDocument.Documentation(api)
                .Add("version", api.DocumentationVersion)
                .ToMap())
            .AddIf(api.Policy.Count > 0, "x-amazon-apigateway-policy", () => PolicyWriter.Write(api.Policy))
            .AddList("x-amazon-apigateway-binary-media-types", api.BinaryMediaTypes.Select(type => (TemplateValue)type))
            .Add("x-amazon-apigateway-minimum-compression-size", api.MinimumCompressionSize)
            .AddIf(api.ApiKeySource == ApiKeySource.Authorizer, "x-amazon-apigateway-api-key-source", () => "AUTHORIZER")
            .Add("x-amazon-apigateway-security-policy", api.SecurityPolicy?.Name)
            .Add("x-amazon-apigateway-endpoint-access-mode", api.EndpointAccessMode?.ToString().ToUpperInvariant())
            .Override(api.RawBody)
            .ToMap();
    }

    private static IEnumerable<TemplateValue> Servers(RestApi api)
    {
        var endpoint = new MapBuilder()
            .AddIf(api.DisableExecuteApiEndpoint, "disableExecuteApiEndpoint", () => true)
            .AddList("vpcEndpointIds", api.Endpoint.VpcEndpointIds.Select(id => (TemplateValue)id))
            .Add("ipAddressType", api.Endpoint.IpAddressType?.ToString().ToLowerInvariant())
            .ToMap();
        if (endpoint.Members.Length > 0)
        {
            yield return new TemplateMap([new("x-amazon-apigateway-endpoint-configuration", endpoint)]);
        }
    }
}

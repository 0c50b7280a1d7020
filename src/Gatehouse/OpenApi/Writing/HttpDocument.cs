namespace Gatehouse.OpenApi;

/// <summary>Writes an HTTP API as an OpenAPI 3.0 document with API Gateway's extensions.</summary>
internal sealed class HttpDocument
{
    private readonly WriterContext _context;
    private readonly HttpApi _api;
    private readonly SortedDictionary<string, TemplateMap> _schemes = new(StringComparer.Ordinal);

    private HttpDocument(HttpApi api, WriterContext context) => (_api, _context) = (api, context);

    /// <summary>The document of an API in its plain form.</summary>
    public static TemplateMap Write(HttpApi api, WriterContext context) => new HttpDocument(api, context).Document();

    private TemplateMap Document()
    {
        var paths = Paths();
        return new MapBuilder()
            .Add("openapi", "3.0.1")
            .Add("info", new MapBuilder()
                .Add("title", _api.Name)
                .Add("version", _api.Version)
                .Add("description", _api.Description)
                .ToMap())
            .AddList("servers", Servers())
            .AddList("tags", _api.Tags.Select(Tag))
            .Add("paths", paths)
            .AddIf(_schemes.Count > 0, "components", () => new TemplateMap(
                [new("securitySchemes", new TemplateMap(_schemes.Select(scheme => KeyValuePair.Create(scheme.Key, (TemplateValue)scheme.Value))))]))
            .AddIf(_api.Cors is not null, "x-amazon-apigateway-cors", () => Cors(_api.Cors!))
            .Add("x-amazon-apigateway-importexport-version", "1.0")
            .Override(_api.RawBody)
            .ToMap();
    }

    private IEnumerable<TemplateValue> Servers()
    {
        var endpoint = new MapBuilder()
            .AddIf(_api.DisableExecuteApiEndpoint, "disableExecuteApiEndpoint", () => true)
            .Add("ipAddressType", _api.IpAddressType?.ToString().ToLowerInvariant())
            .ToMap();
        if (endpoint.Members.Length > 0)
        {
            yield return new TemplateMap([new("x-amazon-apigateway-endpoint-configuration", endpoint)]);
        }
    }

    private static TemplateValue Tag(KeyValuePair<string, TemplateText> tag) =>
        new MapBuilder().Add("name", tag.Key).Add("x-amazon-apigateway-tag-value", tag.Value).ToMap();

    private TemplateMap Paths() => new(_api.Routes
        .GroupBy(route => route.Path is null ? "/$default" : route.Path.Text)
        .Select(path => KeyValuePair.Create(path.Key, (TemplateValue)new TemplateMap(path.Select(Operation)))));

    private KeyValuePair<string, TemplateValue> Operation(HttpRoute route)
    {
        var name = route.Method == RouteMethod.Any ? "x-amazon-apigateway-any-method" : route.Method.Name().ToLowerInvariant();
        return new(name, new MapBuilder()
            .AddIf(route.Path is null, "isDefaultRoute", () => true)
            .Add("operationId", route.OperationName)
            .AddList("parameters", route.Path?.Variables.Select(Parameter) ?? [])
            .Add("responses", new TemplateMap([new("default", new TemplateMap([new("description", route.Key)]))]))
            .Add("security", Security(route))
            .Add("x-amazon-apigateway-integration", HttpIntegrationBody.Write(route, _context))
            .Override(route.Raw)
            .ToMap());
    }

    private static TemplateValue Parameter(string name) => new MapBuilder()
        .Add("name", name)
        .Add("in", "path")
        .Add("required", (bool?)true)
        .Add("schema", new TemplateMap([new("type", "string")]))
        .ToMap();

    private TemplateValue? Security(HttpRoute route)
    {
        switch (route.Authorization)
        {
            case HttpIamAuthorization:
                _schemes[RestDocument.SigV4Scheme] = SecuritySchemes.SigV4();
                return new TemplateList([new TemplateMap([new(RestDocument.SigV4Scheme, new TemplateList([]))])]);
            case HttpAuthorizerAuthorization by:
                _schemes[by.Authorizer.Name] = HttpSecuritySchemes.Of(by.Authorizer, _context);
                return new TemplateList([new TemplateMap([new(by.Authorizer.Name, new TemplateList(by.Scopes.Select(scope => (TemplateValue)scope).ToValueList()))])]);
            default:
                return null;
        }
    }

    private static TemplateMap Cors(HttpCors cors) => new MapBuilder()
        .AddList("allowOrigins", cors.Origins.Select(origin => (TemplateValue)origin))
        .AddList("allowMethods", cors.Methods.Select(method => (TemplateValue)method))
        .AddList("allowHeaders", cors.Headers.Select(header => (TemplateValue)header))
        .AddList("exposeHeaders", cors.ExposedHeaders.Select(header => (TemplateValue)header))
        .Add("maxAge", cors.MaxAge is { } age ? (int)age.TotalSeconds : null)
        .AddIf(cors.Credentials, "allowCredentials", () => true)
        .ToMap();
}

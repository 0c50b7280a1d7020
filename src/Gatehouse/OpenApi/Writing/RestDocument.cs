namespace Gatehouse.OpenApi;

/// <summary>Writes a REST API as an OpenAPI 3.0 document with API Gateway's extensions.</summary>
internal sealed class RestDocument
{
    public const string ApiKeyScheme = "api_key";
    public const string SigV4Scheme = "sigv4";

    private readonly WriterContext _context;
    private readonly RestApi _api;
    private readonly SortedDictionary<string, TemplateMap> _schemes = new(StringComparer.Ordinal);
    private readonly SortedSet<RequestValidation> _validations = [];

    private RestDocument(RestApi api, WriterContext context) => (_api, _context) = (api, context);

    /// <summary>The document of an API in its plain form.</summary>
    public static TemplateMap Write(RestApi api, WriterContext context) => new RestDocument(api, context).Document();

    public static string ValidatorName(RequestValidation validation) => validation switch
    {
        RequestValidation.Parameters => "parameters",
        RequestValidation.Body => "body",
        _ => "all",
    };

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
            .Add("paths", paths)
            .AddMap("components", Components(), map => map)
            .AddMap("x-amazon-apigateway-request-validators", _validations.Select(validation => KeyValuePair.Create(ValidatorName(validation), validation)), Validator)
            .AddMap("x-amazon-apigateway-gateway-responses", _api.GatewayResponses.Select(response => KeyValuePair.Create(response.Type.Name(), response)), Response)
            .AddIf(_api.Documentation.Count > 0, "x-amazon-apigateway-documentation", () => Documentation(_api).ToMap())
            .Override(_api.RawBody)
            .ToMap();
    }

    private TemplateMap Paths() => new(_api.Routes
        .GroupBy(route => route.Path.Text)
        .Select(path => KeyValuePair.Create(path.Key, (TemplateValue)new TemplateMap(path.Select(Operation)))));

    private KeyValuePair<string, TemplateValue> Operation(RestRoute route)
    {
        var name = route.Method == RouteMethod.Any ? "x-amazon-apigateway-any-method" : route.Method.Name().ToLowerInvariant();
        if (route.Validation != RequestValidation.None)
        {
            _validations.Add(route.Validation);
        }

        return new(name, RestOperation.Write(route, Security(route), _context));
    }

    private TemplateValue? Security(RestRoute route)
    {
        var requirement = new MapBuilder();
        switch (route.Authorization)
        {
            case IamAuthorization:
                _schemes[SigV4Scheme] = SecuritySchemes.SigV4();
                requirement.Add(SigV4Scheme, new TemplateList([]));
                break;
            case AuthorizerAuthorization by:
                _schemes[by.Authorizer.Name] = SecuritySchemes.Of(by.Authorizer, _context);
                requirement.Add(by.Authorizer.Name, new TemplateList(by.Scopes.Select(scope => (TemplateValue)scope).ToValueList()));
                break;
        }

        if (route.ApiKeyRequired)
        {
            _schemes[ApiKeyScheme] = SecuritySchemes.ApiKey();
            requirement.Add(ApiKeyScheme, new TemplateList([]));
        }

        return requirement.Count == 0 ? null : new TemplateList([requirement.ToMap()]);
    }

    private IEnumerable<KeyValuePair<string, TemplateValue>> Components()
    {
        if (_api.Models.Count > 0)
        {
            yield return new("schemas", new TemplateMap(_api.Models.Select(model => KeyValuePair.Create(model.Name, model.Schema.Value))));
        }

        if (_schemes.Count > 0)
        {
            yield return new("securitySchemes", new TemplateMap(_schemes.Select(scheme => KeyValuePair.Create(scheme.Key, (TemplateValue)scheme.Value))));
        }
    }

    private static TemplateValue Validator(RequestValidation validation) => new MapBuilder()
        .Add("validateRequestBody", validation.HasFlag(RequestValidation.Body))
        .Add("validateRequestParameters", validation.HasFlag(RequestValidation.Parameters))
        .ToMap();

    private static TemplateValue Response(GatewayResponse response) => new MapBuilder()
        .Add("statusCode", response.StatusCode)
        .AddMap("responseParameters", response.Headers.Select(header => KeyValuePair.Create("gatewayresponse.header." + header.Name, header.Source.Expression)))
        .AddMap("responseTemplates", response.Templates)
        .ToMap();

    public static MapBuilder Documentation(RestApi api) => new MapBuilder()
        .AddList("documentationParts", api.Documentation.Select(DocumentationParts.Write));
}

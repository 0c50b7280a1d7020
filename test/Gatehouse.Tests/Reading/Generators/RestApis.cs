namespace Gatehouse.Tests.Reading.Generators;

/// <summary>REST APIs that hold no mistake, with every property in use now and then.</summary>
internal static class RestApis
{
    private static readonly string[] Paths = ["/", "/a", "/a/{id}", "/a/{id}/b", "/files/{path+}", "/c.d/e-f_g:h,i"];

    public static RestApi RestApi(this Dice dice)
    {
        var models = dice.Models();
        var authorizers = dice.RestAuthorizers();
        var keys = dice.Some(Paths.SelectMany(path => Enum.GetValues<RouteMethod>().Select(method => (path, method))));
        var routes = keys.Take(8).Append(("/last", RouteMethod.Get)).Select(key => dice.Route(key.Item2, key.Item1, models, authorizers)).ToValueList();
        var stages = dice.Stages(routes);
        var endpoint = dice.Any<RestEndpointType>();
        var enhanced = dice.Maybe(() => endpoint == RestEndpointType.Edge ? TlsSecurityPolicy.EdgeTls13Only : TlsSecurityPolicy.Tls13Only);
        return new RestApi(dice.Text())
        {
            Description = dice.Maybe(dice.Text),
            Version = dice.Pick("1.0", "2024-01-01", "3"),
            Routes = routes,
            Stages = stages,
            Policy = dice.Policy(),
            DefaultAuthorization = dice.Maybe(() => dice.RestAuthorization(authorizers)),
            Cors = dice.Chance(20) ? dice.RestCors() : null,
            Models = models,
            GatewayResponses = dice.Some(Enum.GetValues<GatewayResponseType>()).Take(3).Select(type => GatewayResponse(dice, type)).ToValueList(),
            Endpoint = new(endpoint)
            {
                VpcEndpointIds = endpoint == RestEndpointType.Private ? dice.List(2, dice.Text) : [],
                IpAddressType = dice.Chance() ? endpoint == RestEndpointType.Private ? IpAddressType.DualStack : dice.Any<IpAddressType>() : null,
            },
            DisableExecuteApiEndpoint = dice.Chance(),
            BinaryMediaTypes = dice.Some("image/png", "image/*", "*/*"),
            MinimumCompressionSize = dice.MaybeValue(() => dice.Number(0, 10_485_760)),
            ApiKeySource = dice.Any<ApiKeySource>(),
            SecurityPolicy = enhanced ?? dice.Maybe(() => TlsSecurityPolicy.Tls12),
            EndpointAccessMode = enhanced is null ? null : dice.Any<EndpointAccessMode>(),
            KeepDeployments = dice.Chance(),
            DefaultTimeout = dice.MaybeValue(() => dice.Millis(50, 29_000)),
            UsagePlans = stages.Count == 0 ? [] : dice.UsagePlans(stages, routes),
            Documentation = dice.List(2, () => Documentation(dice)),
            DocumentationVersion = dice.Maybe(() => "v1"),
            Tags = dice.Tags(),
            Raw = dice.Raw("SomethingNew"),
            RawBody = dice.Raw("x-amazon-apigateway-something-new"),
        };
    }

    private static RestRoute Route(this Dice dice, RouteMethod method, string path, ValueList<Model> models, ValueList<RestAuthorizer> authorizers) =>
        new(method, path, dice.RestIntegration(path))
        {
            Authorization = dice.Maybe(() => dice.RestAuthorization(authorizers)),
            ApiKeyRequired = dice.Chance(),
            OperationName = dice.Maybe(() => "operation"),
            Parameters = dice.Some(RequestParameter.Header("X-H1"), RequestParameter.Header("X-H2"), RequestParameter.Query("q1"), new(ParameterLocation.Path, "elsewhere"))
                .Select(parameter => parameter with { Required = dice.Chance(), Description = dice.Maybe(() => "what for") }).ToValueList(),
            RequestModels = models.Count == 0 ? [] : dice.Map(["application/json", "text/xml"], () => dice.Pick(models.AsSpan())),
            Validation = dice.Pick(RequestValidation.None, RequestValidation.Parameters, RequestValidation.Body, RequestValidation.All),
            Responses = dice.Some(200, 201, 400, 503).Select(status => new MethodResponse(status)
            {
                Models = models.Count == 0 ? [] : dice.Map(["application/json", "text/xml"], () => dice.Pick(models.AsSpan())),
                Headers = dice.Some("X-One", "X-Three"),
                Description = dice.Maybe(() => "when"),
            }).ToValueList(),
            CacheKeys = dice.Some(path.Contains("{id}", StringComparison.Ordinal) ? CacheKeyParameter.Path("id") : CacheKeyParameter.Query("q2"), CacheKeyParameter.Query("q1"), CacheKeyParameter.Header("X-H1")),
            Documentation = dice.Maybe(() => new RouteDocumentation { Summary = dice.Maybe(() => "in short"), Description = dice.Maybe(() => "at length"), Tags = dice.Some("a", "b") }),
            CacheNamespace = dice.Maybe(() => "shared"),
            Raw = dice.Raw("x-amazon-apigateway-something-new"),
        };

    private static ValueList<Model> Models(this Dice dice)
    {
        var models = SingleModels(dice);
        return models.Any(model => model.Name == "Recursive")
            ? models.Add(new("Pair", JsonSchema.Parse("""{"type":"object","properties":{"left":{"$ref":"#/components/schemas/Recursive"}}}""")))
            : models;
    }

    private static ValueList<Model> SingleModels(Dice dice) => dice.Some(
        new Model("Plain", JsonSchema.Parse("""{"type":"object","properties":{"a":{"type":"string"}}}""")) { Description = dice.Maybe(() => "what it is") },
        new Model("Recursive", JsonSchema.Parse("""{"type":"object","properties":{"next":{"$ref":"#/components/schemas/Recursive"}}}""")),
        new Model("Array", JsonSchema.Parse("""{"type":"array","items":{"type":"integer","minimum":1.5},"description":"own"}""")));

    private static RestCors RestCors(this Dice dice) => dice.Chance() ? RestCors(dice, ["*"]) : RestCors(dice, ["https://a.example", "https://b.example"]) with { Credentials = dice.Chance() };

    private static RestCors RestCors(Dice dice, ValueList<string> origins) => new(origins)
    {
        Methods = dice.Some(RouteMethod.Get, RouteMethod.Post),
        Headers = dice.Some("Content-Type", "X-Own"),
        ExposedHeaders = dice.Some<string>(["X-One"]),
        MaxAge = dice.MaybeValue(() => dice.Seconds(600)),
    };

    private static GatewayResponse GatewayResponse(Dice dice, GatewayResponseType type) => new(type)
    {
        StatusCode = dice.MaybeValue(() => dice.Number(100, 599)),
        Headers = dice.Some("X-B", "X-A").Select(name => To.Header(name, dice.Pick(From.Static("x"), From.Header("X-H1"), From.Context("requestId")))).ToValueList(),
        Templates = dice.Map(["application/json", "text/html"], dice.Text),
    };

    private static DocumentationPart Documentation(Dice dice) => new(
        new(dice.Any<DocumentationPartType>())
        {
            Path = dice.Maybe(() => "/a"),
            Method = dice.MaybeValue(dice.Any<RouteMethod>),
            StatusCode = dice.MaybeValue(() => dice.Number(200, 599)),
            Name = dice.Maybe(() => "name"),
        },
        new TemplateMap([new("description", dice.Text()), new("more", dice.Value(2))]));
}

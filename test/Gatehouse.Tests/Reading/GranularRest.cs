using System.Globalization;
using Gatehouse.OpenApi;

namespace Gatehouse.Tests.Reading;

/// <summary>Writes the routes of a REST API as others do: one resource for each path segment, method, model, authorizer and validator.</summary>
internal sealed class GranularRest
{
    private static readonly TemplateText Api = TemplateText.Ref("Api");

    private readonly List<KeyValuePair<string, TemplateValue>> _resources = [];
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);
    private readonly WriterContext _context = new("Api", new() { LogicalId = "Api" }, new());

    /// <summary>The part of an API that single resources can say.</summary>
    public static RestApi Sayable(RestApi api) => api.Expand() is var plain ? plain with
    {
        Version = "1.0",
        RawBody = [],
        Routes = plain.Routes.Select(route => route with { Raw = [], Integration = Sayable(route.Integration) }).ToValueList(),
    } : api;

    /// <summary>The resources that say the same as the body of an API.</summary>
    public static TemplateMap Write(RestApi api) => new GranularRest().All(api);

    private static RestIntegration Sayable(RestIntegration integration) => integration switch
    {
        HttpProxy http => http with { InsecureSkipVerification = false, Raw = [], Grants = [] },
        HttpCustom http => http with { InsecureSkipVerification = false, Raw = [], Grants = [] },
        _ => integration with { Raw = [], Grants = [] },
    };

    private TemplateMap All(RestApi api)
    {
        var written = api.Write(new() { LogicalId = "Api" });
        foreach (var resource in written.Resources)
        {
            _resources.Add(new(resource.LogicalId, resource.LogicalId == "Api"
                ? new TemplateMap([new("Type", resource.Type), new("Properties", new TemplateMap(resource.Properties.Members.Where(member => member.Key is not ("Body" or "Mode"))))])
                : resource.ToValue()));
        }

        foreach (var model in api.Models)
        {
            Add("Model" + model.Name, "Model", new MapBuilder().Add("Name", model.Name).Add("Schema", Urls(model.Schema.Value, model.Name)));
        }

        foreach (var validation in Enum.GetValues<RequestValidation>())
        {
            Add("Validator" + validation, "RequestValidator", new MapBuilder()
                .Add("ValidateRequestBody", (bool?)validation.HasFlag(RequestValidation.Body))
                .Add("ValidateRequestParameters", validation.HasFlag(RequestValidation.Parameters) ? "true" : "false"));
        }

        foreach (var authorizer in api.Routes.Select(route => route.Authorization).OfType<AuthorizerAuthorization>().Select(by => by.Authorizer).Distinct())
        {
            Add(Id("Authorizer", authorizer.Name), "Authorizer", Authorizer(authorizer));
        }

        foreach (var route in api.Routes.Reverse())
        {
            Add(Id("Method", route.Key), "Method", Method(route));
        }

        foreach (var response in api.GatewayResponses)
        {
            Add("Response" + response.Type, "GatewayResponse", new MapBuilder()
                .Add("ResponseType", response.Type.Name())
                .Add("StatusCode", response.StatusCode?.ToString(CultureInfo.InvariantCulture))
                .AddMap("ResponseParameters", response.Headers.Select(header => KeyValuePair.Create("gatewayresponse.header." + header.Name, header.Source.Expression)))
                .AddMap("ResponseTemplates", response.Templates));
        }

        foreach (var (index, part) in api.Documentation.Index())
        {
            Add("Part" + index, "DocumentationPart", new MapBuilder()
                .Add("Location", new MapBuilder().Add("Type", part.Location.Type.Name()).Add("Path", part.Location.Path).Add("Method", part.Location.Method?.Name())
                    .Add("StatusCode", part.Location.StatusCode?.ToString(System.Globalization.CultureInfo.InvariantCulture)).Add("Name", part.Location.Name).ToMap())
                .Add("Properties", part.Properties));
        }

        return new(_resources);
    }

    private MapBuilder Method(RestRoute route)
    {
        var by = route.Authorization as AuthorizerAuthorization;
        return new MapBuilder()
            .Add("HttpMethod", route.Method.Name())
            .Add("ResourceId", Path(route.Path.Text))
            .Add("ApiKeyRequired", route.ApiKeyRequired ? "true" : "false")
            .Add("OperationName", route.OperationName)
            .Add("AuthorizationType", by?.Authorizer is CognitoAuthorizer ? "COGNITO_USER_POOLS" : by is not null ? "CUSTOM" : route.Authorization is IamAuthorization ? "AWS_IAM" : "NONE")
            .Add("AuthorizerId", by is null ? null : TemplateText.Ref(Id("Authorizer", by.Authorizer.Name)))
            .AddList("AuthorizationScopes", by?.Scopes.Select(scope => (TemplateValue)scope) ?? [])
            .Add("RequestValidatorId", TemplateText.Ref("Validator" + route.Validation))
            .AddMap("RequestParameters", route.Path.Variables.Select(name => KeyValuePair.Create("method.request.path." + name, true))
                .Concat(route.Parameters.Select(parameter => KeyValuePair.Create($"method.request.{Name(parameter.Location)}.{parameter.Name}", parameter.Required))), required => required)
            .AddMap("RequestModels", route.RequestModels, model => TemplateText.Ref("Model" + model.Name))
            .AddList("MethodResponses", route.Responses.Select(response => new MapBuilder()
                .Add("StatusCode", response.StatusCode.ToString(CultureInfo.InvariantCulture))
                .AddMap("ResponseParameters", response.Headers.Select(name => KeyValuePair.Create("method.response.header." + name, false)), required => required)
                .AddMap("ResponseModels", response.Models, model => model.Name)
                .ToMap()))
            .Add("Integration", Integration(RestIntegrationBody.Write(route, _context)));
    }

    private static TemplateMap Integration(TemplateMap body) => new(body.Members
        .Select(member => member.Key switch
        {
            "type" => KeyValuePair.Create("Type", (TemplateValue)((TemplateString)member.Value).Text.Literal!.ToUpperInvariant()),
            "httpMethod" => new("IntegrationHttpMethod", member.Value),
            "passthroughBehavior" => new("PassthroughBehavior", ((TemplateString)member.Value).Text.Literal!.ToUpperInvariant()),
            "responses" => new("IntegrationResponses", new TemplateList(((TemplateMap)member.Value).Members.Reverse().Select(Response).ToValueList())),
            var name => new(char.ToUpperInvariant(name[0]) + name[1..], member.Value),
        }));

    private static TemplateValue Response(KeyValuePair<string, TemplateValue> response) => new TemplateMap(((TemplateMap)response.Value).Members
        .Select(member => KeyValuePair.Create(char.ToUpperInvariant(member.Key[0]) + member.Key[1..], member.Value))
        .Concat(response.Key == "default" ? [] : [new("SelectionPattern", response.Key)]));

    private MapBuilder Authorizer(RestAuthorizer authorizer)
    {
        var body = new MapBuilder().Add("Name", authorizer.Name);
        if (authorizer.CacheFor != TimeSpan.FromMinutes(5))
        {
            body.Add("AuthorizerResultTtlInSeconds", authorizer.CacheFor.TotalSeconds.ToString(CultureInfo.InvariantCulture));
        }

        return authorizer switch
        {
            TokenAuthorizer token => body.Add("Type", "TOKEN").Add("AuthorizerUri", Uri(token.Function)).Add("AuthorizerCredentials", token.Credentials)
                .Add("IdentitySource", "method.request.header." + token.Header).Add("IdentityValidationExpression", token.ValidationExpression),
            RequestAuthorizer request => body.Add("Type", "REQUEST").Add("AuthorizerUri", Uri(request.Function)).Add("AuthorizerCredentials", request.Credentials)
                .Add("IdentitySource", string.Join(",", request.IdentitySources.Select(source => source.Expression))),
            _ when authorizer is CognitoAuthorizer cognito => body.Add("Type", "COGNITO_USER_POOLS").AddList("ProviderARNs", cognito.UserPools.Select(pool => (TemplateValue)pool))
                .Add("IdentitySource", "method.request.header." + cognito.Header).Add("IdentityValidationExpression", cognito.ValidationExpression),
            _ => throw new InvalidOperationException(authorizer.GetType().Name),
        };
    }

    private TemplateText Uri(FunctionTarget function) => Arns.Invocation(_context.FunctionArn(function, "x", default));

    private TemplateText Path(string path)
    {
        if (path == "/")
        {
            return TemplateText.GetAtt("Api", "RootResourceId");
        }

        if (!_paths.TryGetValue(path, out var id))
        {
            var slash = path.LastIndexOf('/');
            var parent = Path(slash == 0 ? "/" : path[..slash]);
            _paths[path] = id = Id("Resource", path);
            Add(id, "Resource", new MapBuilder().Add("ParentId", parent).Add("PathPart", path[(slash + 1)..]));
        }

        return TemplateText.Ref(id);
    }

    /// <summary>Models refer to each other by the address that API Gateway gives them.</summary>
    private static TemplateValue Urls(TemplateValue value, string own) => value switch
    {
        TemplateMap map => new TemplateMap(map.Members.Select(member => KeyValuePair.Create(
            member.Key,
            member is { Key: "$ref", Value: TemplateString { Text.Literal: { } reference } }
                ? "https://apigateway.amazonaws.com/restapis/" + Api + "/models/" + ModelName(reference[(reference.LastIndexOf('/') + 1)..], own)
                : Urls(member.Value, own)))),
        _ => value,
    };

    private static TemplateText ModelName(string name, string own) => name == own ? name : TemplateText.Ref("Model" + name);

    private void Add(string id, string type, MapBuilder properties) => _resources.Add(new(id, new TemplateMap(
        [new("Type", "AWS::ApiGateway::" + type), new("Properties", properties.Add("RestApiId", Api).ToMap())])));

    private static string Name(ParameterLocation location) =>
        location switch { ParameterLocation.Header => "header", ParameterLocation.Path => "path", _ => "querystring" };

    private static string Id(string kind, string name) => kind + LogicalIds.Hash(name, 10);
}

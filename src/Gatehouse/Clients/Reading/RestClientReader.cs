namespace Gatehouse.Clients;

/// <summary>Reads what a client of a REST API has.</summary>
internal sealed class RestClientReader
{
    /// <summary>The model that every API has from the start; it says nothing of a body.</summary>
    private const string EmptyModel = "Empty";

    private readonly RestApi _api;
    private readonly ClientDocumentation _documentation;
    private readonly SchemaTypes _types;
    private readonly NameSet _names;
    private readonly CredentialReader _credentials;

    private RestClientReader(RestApi api, ReservedNames reserved, bool hasUnions, Action<string, string> untyped)
    {
        _api = api;
        _documentation = new(api.Documentation);
        _types = new(api.Models, reserved, hasUnions, _documentation, untyped);
        _names = new(reserved.Operations);
        _credentials = new(reserved.Options);
    }

    /// <param name="api">The API.</param>
    /// <param name="reserved">The names that the language needs.</param>
    /// <param name="hasUnions">Whether the language can say that a value is of one of several types.</param>
    /// <param name="untyped">Told of each schema that no type expresses, and why.</param>
    public static ClientDefinition Read(RestApi api, ReservedNames reserved, bool hasUnions, Action<string, string> untyped)
    {
        var plain = api.Expand();
        var reader = new RestClientReader(plain, reserved, hasUnions, untyped);
        var operations = plain.Routes.Where(route => !IsPreflight(route)).Select(reader.Operation).ToValueList();
        return new(api.Name.Literal ?? "Api")
        {
            Description = reader._documentation.Description(DocumentationPartType.Api) ?? api.Description?.Literal,
            Stages = api.Stages.Select(stage => stage.Name).ToValueList(),
            Operations = operations,
            Declarations = reader._types.Declarations,
        };
    }

    /// <summary>Preflight requests are made by browsers alone.</summary>
    private static bool IsPreflight(RestRoute route) => route is { Method: RouteMethod.Options, Integration: MockIntegration };

    private ClientOperation Operation(RestRoute route)
    {
        var name = _names.Take(OperationName.Of(route.OperationName, route.Method, route.Path));
        var credentials = route.Authorization is AuthorizerAuthorization { Authorizer: var authorizer } ? _credentials.Read(authorizer) : [];
        var needsKey = route.ApiKeyRequired && _api.ApiKeySource == ApiKeySource.Header;
        var body = Body(route, name);
        var read = new ClientOperation(name, route.Method, route.Path)
        {
            Summary = _documentation.Summary(route),
            Description = _documentation.Description(DocumentationPartType.Method, route),
            Parameters = PathParameters.Of(route.Path, variable => _documentation.Description(DocumentationPartType.PathParameter, route, name: variable))
                .AddRange(Parameters(route, credentials, needsKey, body)),
            Body = body,
            Answers = route.Responses.Select(response => Answer(response, route, name)).ToValueList(),
            Credentials = credentials,
            NeedsApiKey = needsKey,
            NeedsSignature = route.Authorization is IamAuthorization,
        };
        return read.Shape == AnswerShape.Choice ? read with { AnswerName = _types.Take(name + "Answer") } : read;
    }

    /// <summary>The headers and query parameters, save those that the client fills in by itself.</summary>
    private IEnumerable<ClientParameter> Parameters(RestRoute route, ValueList<ClientCredential> credentials, bool needsKey, ClientBody? body) => route.Parameters
        .Where(parameter => parameter.Location != ParameterLocation.Path)
        .Where(parameter => !credentials.Any(credential => credential.Location == parameter.Location && Same(parameter, credential.WireName)))
        .Where(parameter => parameter.Location != ParameterLocation.Header || !((needsKey && Same(parameter, "x-api-key")) || (body is not null && Same(parameter, "Content-Type"))))
        .OrderBy(parameter => parameter.Required ? 0 : 1)
        .Select(parameter => new ClientParameter(
            parameter.Location,
            parameter.Name,
            parameter.Required,
            IsGreedy: false,
            _documentation.Description(parameter.Location == ParameterLocation.Header ? DocumentationPartType.RequestHeader : DocumentationPartType.QueryParameter, route, name: parameter.Name)));

    private static bool Same(RequestParameter parameter, string name) =>
        string.Equals(parameter.Name, name, parameter.Location == ParameterLocation.Header ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private ClientBody? Body(RestRoute route, string operation)
    {
        var description = _documentation.Description(DocumentationPartType.RequestBody, route);
        if (RequestBody.Json(route.RequestModels) is { } json && json.Value.Name != EmptyModel)
        {
            return new(_types.Model(json.Value, operation + "Body"), json.Key, description);
        }

        return RequestBody.MayHave(route.Method) || route.RequestModels.Count > 0 ? new(null, "", description) : null;
    }

    private ClientAnswer Answer(MethodResponse response, RestRoute route, string operation)
    {
        var json = RequestBody.Json(response.Models) is { } found && found.Value.Name != EmptyModel ? found.Value : null;
        return new(
            response.StatusCode,
            json is null ? null : _types.Model(json, operation + "Answer"),
            response.Models.Count > 0,
            _documentation.Description(DocumentationPartType.Response, route, response.StatusCode));
    }
}

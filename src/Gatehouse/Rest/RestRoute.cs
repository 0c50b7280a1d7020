namespace Gatehouse;

/// <summary>A method on a path of a REST API, and what it calls.</summary>
/// <remarks>
/// Made by <see cref="Route"/>.
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-method-settings.html.
/// </remarks>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path.</param>
/// <param name="Integration">What is called.</param>
public sealed record RestRoute(RouteMethod Method, RoutePath Path, RestIntegration Integration)
{
    /// <summary>How the route is protected.</summary>
    /// <value>The default is null: as the API's default says. <see cref="RestAuthorization.None"/> opts out of it.</value>
    public RestAuthorization? Authorization { get; init; }

    /// <summary>Whether a call needs an API key of a usage plan.</summary>
    /// <value>The default is false.</value>
    public bool ApiKeyRequired { get; init; }

    /// <summary>The name of the operation, for generated clients.</summary>
    /// <value>The default is null.</value>
    public string? OperationName { get; init; }

    /// <summary>Headers and query parameters that the route takes. Variables of the path need not be listed.</summary>
    /// <value>The default is empty.</value>
    public ValueList<RequestParameter> Parameters { get; init; } = [];

    /// <summary>Models of the request body by content type.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<Model> RequestModels { get; init; } = [];

    /// <summary>What of the request is checked before the integration is called.</summary>
    /// <value>The default is <see cref="RequestValidation.None"/>.</value>
    public RequestValidation Validation { get; init; }

    /// <summary>The answers that the route declares.</summary>
    /// <value>The default is empty; those that the integration's responses need are added by themselves.</value>
    public ValueList<MethodResponse> Responses { get; init; } = [];

    /// <summary>The parameters that tell cached answers apart.</summary>
    /// <value>The default is empty: one answer for all.</value>
    public ValueList<CacheKeyParameter> CacheKeys { get; init; } = [];

    /// <summary>The name of the cache's part for this route; routes with one name share answers.</summary>
    /// <value>The default is null: a part of its own.</value>
    public string? CacheNamespace { get; init; }

    /// <summary>Members of the OpenAPI operation for what has no property here.</summary>
    /// <value>The default is empty. What stands here wins over what the properties say.</value>
    public ValueMap<TemplateValue> Raw { get; init; } = [];

    /// <summary>What the route is for, as readers of the API's documentation see it.</summary>
    /// <value>The default is null. It becomes a <see cref="DocumentationPart"/> of the API.</value>
    public RouteDocumentation? Documentation { get; init; }

    /// <summary>Where the route was written.</summary>
    public Origin Origin { get; init; }

    /// <summary>The method and the path, such as <c>GET /pets</c>.</summary>
    public string Key => Method.Name() + " " + Path.Text;

    /// <summary>Takes only JSON bodies that fit the model of a C# type.</summary>
    /// <remarks>What the type has that API Gateway's models cannot say is reported when the API is written or served.</remarks>
    /// <typeparam name="T">A record or class as System.Text.Json sees it.</typeparam>
    /// <param name="contentType">The content type.</param>
    public RestRoute Accepts<T>(string contentType = "application/json") => Accepts(ModelFor.Type<T>(Origin), contentType);

    /// <summary>Takes only bodies that fit the model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="contentType">The content type.</param>
    public RestRoute Accepts(Model model, string contentType = "application/json") =>
        this with { RequestModels = RequestModels.With(contentType, model), Validation = Validation | RequestValidation.Body };

    /// <summary>Takes only requests that have these headers and query parameters.</summary>
    /// <param name="parameters">The parameters.</param>
    public RestRoute Requires(params ValueList<RequestParameter> parameters) =>
        this with
        {
            Parameters = Parameters.AddRange(parameters.Select(parameter => parameter with { Required = true })),
            Validation = Validation | RequestValidation.Parameters,
        };

    /// <summary>Declares an answer with a body of a C# type.</summary>
    /// <typeparam name="T">A record or class as System.Text.Json sees it.</typeparam>
    /// <param name="statusCode">The status.</param>
    public RestRoute Returns<T>(int statusCode = 200) =>
        this with { Responses = Responses.Add(new(statusCode) { Models = [new("application/json", ModelFor.Type<T>(Origin))] }) };

    /// <summary>Says what the route is for.</summary>
    /// <param name="description">The description.</param>
    /// <param name="summary">A few words for lists.</param>
    public RestRoute Describe(string description, string? summary = null) =>
        this with { Documentation = (Documentation ?? new()) with { Description = description, Summary = summary } };

    /// <summary>Lets the authorizer decide who may call.</summary>
    /// <param name="authorizer">The authorizer.</param>
    /// <param name="scopes">For Cognito: the scopes of which an access token needs one.</param>
    public RestRoute Authorize(RestAuthorizer authorizer, params ValueList<string> scopes) =>
        this with { Authorization = RestAuthorization.By(authorizer, scopes) };

    /// <summary>Protects the route, or opens it with <see cref="RestAuthorization.None"/>.</summary>
    /// <param name="authorization">The protection.</param>
    public RestRoute Authorize(RestAuthorization authorization) => this with { Authorization = authorization };
}

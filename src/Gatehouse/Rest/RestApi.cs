using System.Runtime.CompilerServices;

namespace Gatehouse;

/// <summary>A REST API, as one value: routes, stages, authorizers, models, policy.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-rest-api.html.</remarks>
public sealed partial record RestApi
{
    /// <summary>An API without routes.</summary>
    /// <param name="name">The name, as the console shows it.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public RestApi(TemplateText name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Name = name;
        Origin = Origin.Here(file, line);
    }

    /// <summary>The name, as the console shows it.</summary>
    public TemplateText Name { get; init; }

    /// <summary>What the API is for.</summary>
    /// <value>The default is null.</value>
    public TemplateText? Description { get; init; }

    /// <summary>The version of the definition, <c>info.version</c> of the OpenAPI document.</summary>
    /// <value>The default is <c>1.0</c>.</value>
    public string Version { get; init; } = "1.0";

    /// <summary>The routes.</summary>
    /// <value>The default is empty; an API needs at least one.</value>
    public ValueList<RestRoute> Routes { get; init; } = [];

    /// <summary>The stages, at most 10.</summary>
    /// <value>The default is empty: the API is not deployed.</value>
    public ValueList<ApiStage> Stages { get; init; } = [];

    /// <summary>Who may call the API from where.</summary>
    /// <value>The default is empty: no resource policy, everyone may call.</value>
    public ValueList<PolicyStatement> Policy { get; init; } = [];

    /// <summary>How routes without an authorization of their own are protected.</summary>
    /// <value>The default is null: everyone may call them.</value>
    public RestAuthorization? DefaultAuthorization { get; init; }

    /// <summary>Which pages of other origins may call the API: adds preflight routes, and headers to errors and to the answers of mapped integrations.</summary>
    /// <value>The default is null: no CORS.</value>
    public RestCors? Cors { get; init; }

    /// <summary>Models besides those that routes name.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Model> Models { get; init; } = [];

    /// <summary>Answers that API Gateway gives by itself, where they differ from its defaults.</summary>
    /// <value>The default is empty.</value>
    public ValueList<GatewayResponse> GatewayResponses { get; init; } = [];

    /// <summary>How the API is reached.</summary>
    /// <value>The default is <see cref="RestEndpoint.Regional"/>.</value>
    public RestEndpoint Endpoint { get; init; } = RestEndpoint.Regional;

    /// <summary>Whether the address <c>https://{id}.execute-api...</c> is closed, so that only custom domains lead to the API.</summary>
    /// <value>The default is false.</value>
    public bool DisableExecuteApiEndpoint { get; init; }

    /// <summary>The media types whose bodies are binary, such as <c>image/png</c>, <c>image/*</c> or <c>*/*</c>.</summary>
    /// <value>The default is empty: all bodies are text.</value>
    public ValueList<string> BinaryMediaTypes { get; init; } = [];

    /// <summary>The size in bytes from which answers are compressed, 0 to 10485760.</summary>
    /// <value>The default is null: no compression.</value>
    public int? MinimumCompressionSize { get; init; }

    /// <summary>Where the API key of a request stands.</summary>
    /// <value>The default is <see cref="ApiKeySource.Header"/>.</value>
    public ApiKeySource ApiKeySource { get; init; }

    /// <summary>The TLS security policy.</summary>
    /// <value>The default is null: API Gateway's own default for the kind of endpoint.</value>
    public TlsSecurityPolicy? SecurityPolicy { get; init; }

    /// <summary>How strictly a connection must have entered by the API's own endpoint.</summary>
    /// <value>The default is null; enhanced security policies need a value.</value>
    public EndpointAccessMode? EndpointAccessMode { get; init; }

    /// <summary>Whether earlier deployments stay, so that a stage can keep one (<see cref="ApiStage.Deployment"/>) or go back to it.</summary>
    /// <value>The default is false: they are deleted.</value>
    public bool KeepDeployments { get; init; }

    /// <summary>How long API Gateway waits for integrations that say nothing of their own.</summary>
    /// <value>The default is null: 29 seconds.</value>
    public TimeSpan? DefaultTimeout { get; init; }

    /// <summary>Usage plans, with their API keys.</summary>
    /// <value>The default is empty.</value>
    public ValueList<UsagePlan> UsagePlans { get; init; } = [];

    /// <summary>Documentation of the API and its parts.</summary>
    /// <value>The default is empty.</value>
    public ValueList<DocumentationPart> Documentation { get; init; } = [];

    /// <summary>The name under which the documentation of this deployment is kept; stages refer to it by <see cref="ApiStage.DocumentationVersion"/>.</summary>
    /// <value>The default is null: none is kept.</value>
    public string? DocumentationVersion { get; init; }

    /// <summary>Tags.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<TemplateText> Tags { get; init; } = [];

    /// <summary>Properties of <c>AWS::ApiGateway::RestApi</c> for what has no property here.</summary>
    /// <value>The default is empty. What stands here wins over what the properties say.</value>
    public ValueMap<TemplateValue> Raw { get; init; } = [];

    /// <summary>Members of the OpenAPI document's root for what has no property here.</summary>
    /// <value>The default is empty. What stands here wins over what the properties say.</value>
    public ValueMap<TemplateValue> RawBody { get; init; } = [];

    /// <summary>Whether there are routes besides <see cref="Routes"/> that only AWS knows, such as those of a body in a bucket.</summary>
    internal bool HasUnknownRoutes { get; init; }

    /// <summary>Where the API was written.</summary>
    public Origin Origin { get; init; }

    /// <summary>The API whose models say what the doc comments of their C# types say.</summary>
    /// <param name="comments">The comments of the assembly that holds the types.</param>
    public RestApi Describe(DocComments comments)
    {
        var models = new ModelComments(comments);
        return this with
        {
            Models = Models.Select(models.Describe).ToValueList(),
            Routes = Routes.Select(route => route with
            {
                RequestModels = Described(route.RequestModels, models),
                Responses = route.Responses.Select(response => response with { Models = Described(response.Models, models) }).ToValueList(),
            }).ToValueList(),
        };
    }

    private static ValueMap<Model> Described(ValueMap<Model> models, ModelComments comments) =>
        models.Select(entry => KeyValuePair.Create(entry.Key, comments.Describe(entry.Value))).ToValueMap();

    /// <summary>The API with more routes, such as those that another class contributes.</summary>
    /// <param name="routes">The routes.</param>
    public RestApi With(params ValueList<RestRoute> routes) => this with { Routes = Routes.AddRange(routes) };
}

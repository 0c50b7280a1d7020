using System.Text.Json;
using Gatehouse.Local.Rest;

namespace Gatehouse.Conformance;

/// <summary>Reads the definition of a REST API out of a row.</summary>
internal static class AwsRestDefinition
{
    /// <summary>The API of the row, and the definition of its canary if it has one.</summary>
    public static (RestApi Api, RestApi? Canary) Read(JsonElement definition)
    {
        if (definition.TryGetProperty("deployments", out var deployments))
        {
            return (Api(definition, deployments.GetProperty("default")), Api(definition, deployments.GetProperty("canary")));
        }

        return (Api(definition, definition.TryGetProperty("methods", out var methods) ? methods : null), null);
    }

    /// <summary>The stage of the row, with its variables and settings.</summary>
    public static ApiStage Stage(JsonElement definition)
    {
        var stage = new ApiStage(Text(definition, "stage") ?? "test") { Variables = Texts(definition, "stageVariables") };
        if (definition.TryGetProperty("canarySettings", out var canary))
        {
            stage = stage with
            {
                Canary = new(canary.GetProperty("percentTraffic").GetDouble())
                {
                    Deployment = "canary",
                    Variables = Texts(canary, "stageVariableOverrides"),
                    UseStageCache = canary.TryGetProperty("useStageCache", out var use) && use.GetBoolean(),
                },
            };
        }

        return definition.TryGetProperty("methodSettings", out var settings) && settings.ValueKind == JsonValueKind.Object
            ? stage with { Methods = [.. settings.EnumerateObject().Select(MethodSettings)] }
            : stage;
    }

    private static RestApi Api(JsonElement definition, JsonElement? methods)
    {
        var models = Members(definition, "models").ToDictionary(
            model => model.Name, model => new Model(model.Name, new JsonSchema(TemplateValue.From(model.Value.GetProperty("schema")))));
        models.TryAdd("Empty", new("Empty", JsonSchema.Parse("""{"type":"object"}""")));
        models.TryAdd("Error", new("Error", JsonSchema.Parse("""{"type":"object","properties":{"message":{"type":"string"}}}""")));
        var authorizers = Members(definition, "authorizers").ToDictionary(authorizer => authorizer.Name, AwsRestAuthorizers.Read);
        var api = new RestApi("conformance")
        {
            Stages = [Stage(definition)],
            Endpoint = Text(definition, "endpointType") switch { "REGIONAL" => RestEndpoint.Regional, "PRIVATE" => RestEndpoint.Private(), _ => RestEndpoint.Edge },
            BinaryMediaTypes = [.. Items(definition, "binaryMediaTypes").Select(type => type.GetString()!)],
            Models = [.. models.Values.Where(model => model.Name is not ("Empty" or "Error"))],
            ApiKeySource = Text(definition, "apiKeySource") == "AUTHORIZER" ? ApiKeySource.Authorizer : ApiKeySource.Header,
            GatewayResponses = GatewayResponses(definition),
            UsagePlans = AwsRestPlans.Read(definition),
            Policy = definition.TryGetProperty("policy", out var policy) ? AwsRestPolicy.Read(policy) : [],
        };
        return methods is not { } list ? api : api with { Routes = [.. list.EnumerateArray().Select(method => Route(definition, method, models, authorizers))] };
    }

    private static RestRoute Route(
        JsonElement definition, JsonElement method, Dictionary<string, Model> models, Dictionary<string, RestAuthorizer> authorizers)
    {
        var validator = Text(method, "requestValidator") is { } name && definition.GetProperty("requestValidators").TryGetProperty(name, out var found) ? found : default;
        return new RestRoute(Enum.Parse<RouteMethod>(Text(method, "httpMethod")!, ignoreCase: true), Text(method, "path")!, AwsRestIntegration.Read(method))
        {
            Authorization = (Text(method, "authorizationType"), Text(method, "authorizer")) switch
            {
                ("AWS_IAM", _) => RestAuthorization.Iam,
                ("CUSTOM" or "COGNITO_USER_POOLS", { } authorizer) => RestAuthorization.By(authorizers[authorizer]),
                _ => RestAuthorization.None,
            },
            ApiKeyRequired = Flag(method, "apiKeyRequired"),
            OperationName = Text(method, "operationName"),
            Parameters = [.. Members(method, "requestParameters").Select(Parameter)],
            RequestModels = [.. Members(method, "requestModels").Where(model => models.ContainsKey(model.Value.GetString()!)).Select(model => KeyValuePair.Create(model.Name, models[model.Value.GetString()!]))],
            Validation = validator.ValueKind == JsonValueKind.Undefined
                ? RequestValidation.None
                : (Flag(validator, "validateRequestBody") ? RequestValidation.Body : 0) | (Flag(validator, "validateRequestParameters") ? RequestValidation.Parameters : 0),
            Responses =
            [
                .. Items(method, "methodResponses").Select(response => new MethodResponse(int.Parse(Text(response, "statusCode")!))
                {
                    Models = Members(response, "responseModels").Where(model => models.ContainsKey(model.Value.GetString()!))
                        .Select(model => KeyValuePair.Create(model.Name, models[model.Value.GetString()!])).ToValueMap(),
                }),
            ],
        };
    }

    private static RequestParameter Parameter(JsonProperty parameter)
    {
        var parts = parameter.Name.Split('.', 4);
        var location = parts[2] switch { "header" => ParameterLocation.Header, "path" => ParameterLocation.Path, _ => ParameterLocation.QueryString };
        return new(location, parts[3]) { Required = parameter.Value.GetBoolean() };
    }

    private static ValueList<GatewayResponse> GatewayResponses(JsonElement definition) =>
        !definition.TryGetProperty("gatewayResponses", out var responses) ? []
        : responses.ValueKind == JsonValueKind.Array ? [.. responses.EnumerateArray().Select(response => GatewayResponse(Text(response, "responseType")!, response))]
        : [.. responses.EnumerateObject().Select(member => GatewayResponse(Text(member.Value, "responseType") ?? member.Name, member.Value))];

    private static GatewayResponse GatewayResponse(string name, JsonElement response) =>
        GatewayResponseTypes.TryParse(name, out var type)
            ? new(type)
            {
                StatusCode = Text(response, "statusCode") is { } status ? int.Parse(status) : null,
                Headers = [.. Members(response, "responseParameters").Select(mapping => To.Header(mapping.Name[(mapping.Name.LastIndexOf('.') + 1)..], new(mapping.Value.GetString()!)))],
                Templates = Texts(response, "responseTemplates"),
            }
            : throw new NotSupportedException($"{response} is no gateway response.");

    private static MethodSettings MethodSettings(JsonProperty settings)
    {
        var parts = settings.Name.Split('/', 2);
        var method = parts[^1].LastIndexOf('/') is var slash && slash >= 0 ? parts[^1][(slash + 1)..] : parts[^1];
        var path = settings.Name == "*/*" ? "/*" : settings.Name[..^(method.Length + 1)];
        return new(method == "*" ? RouteMethod.Any : Enum.Parse<RouteMethod>(method, ignoreCase: true), path)
        {
            Throttle = settings.Value.TryGetProperty("throttlingRateLimit", out var rate)
                ? new(rate.GetDouble(), settings.Value.TryGetProperty("throttlingBurstLimit", out var burst) ? burst.GetInt32() : 0)
                : null,
        };
    }

    public static string? Text(JsonElement element, string name) =>
        !element.TryGetProperty(name, out var value) ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : value.ValueKind == JsonValueKind.Null ? null
        : value.GetRawText();

    public static bool Flag(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    public static IEnumerable<JsonElement> Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    public static IEnumerable<JsonProperty> Members(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : [];

    public static ValueMap<TemplateText> Texts(JsonElement element, string name) =>
        Members(element, name).Select(member => KeyValuePair.Create(member.Name, (TemplateText)(member.Value.GetString() ?? ""))).ToValueMap();
}

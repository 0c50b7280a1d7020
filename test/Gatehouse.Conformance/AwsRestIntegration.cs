using System.Text.Json;
using static Gatehouse.Conformance.AwsRestDefinition;

namespace Gatehouse.Conformance;

/// <summary>Reads the integration of a method out of a row.</summary>
internal static class AwsRestIntegration
{
    public static RestIntegration Read(JsonElement method)
    {
        var integration = method.GetProperty("integration");
        var read = Kind(method, integration) switch
        {
            MappedIntegration mapped => mapped with
            {
                RequestTemplates = Texts(integration, "requestTemplates"),
                RequestParameters = Parameters(integration),
                Passthrough = Text(integration, "passthroughBehavior") switch
                {
                    "NEVER" => PassthroughBehavior.Never,
                    "WHEN_NO_TEMPLATES" => PassthroughBehavior.WhenNoTemplates,
                    _ => PassthroughBehavior.WhenNoMatch,
                },
                ContentHandling = Handling(integration),
                Responses = [.. Items(method, "integrationResponses").Concat(Items(integration, "integrationResponses")).Select(Response)],
            },
            HttpProxy proxy => proxy with { RequestParameters = Parameters(integration), ContentHandling = Handling(integration) },
            var other => other,
        };
        return integration.TryGetProperty("timeoutInMillis", out var timeout) ? read with { Timeout = TimeSpan.FromMilliseconds(timeout.GetInt32()) } : read;
    }

    private static RestIntegration Kind(JsonElement method, JsonElement integration)
    {
        var uri = Text(integration, "uri") ?? "";
        var verb = Text(integration, "integrationHttpMethod") is { } name ? Enum.Parse<RouteMethod>(name, ignoreCase: true) : RouteMethod.Any;
        switch (Text(integration, "type"))
        {
            case "MOCK":
                return new MockIntegration();
            case "HTTP":
                return new HttpCustom(uri) { Method = verb };
            case "HTTP_PROXY":
                return new HttpProxy(uri) { Method = verb };
            case "AWS_PROXY":
                return new LambdaProxy(AwsLambdaStubs.Target(uri)) { Raw = Raw(integration, verb) };
            case "AWS" when AwsLambdaStubs.IsFunction(uri):
                return new LambdaCustom(AwsLambdaStubs.Target(uri));
            case "AWS":
                var (service, call) = AwsServiceStubs.Split(uri);
                return new AwsIntegration(service, call) { Method = verb, Region = "us-east-1" };
            default:
                throw new NotSupportedException($"{method} has no integration that is known here.");
        }
    }

    private static ValueMap<TemplateValue> Raw(JsonElement integration, RouteMethod verb)
    {
        ValueMap<TemplateValue> raw = [];
        if (verb is not (RouteMethod.Post or RouteMethod.Any))
        {
            raw = raw.With("httpMethod", verb.ToString().ToUpperInvariant());
        }

        return integration.TryGetProperty("requestParameters", out var parameters) ? raw.With("requestParameters", TemplateValue.From(parameters)) : raw;
    }

    private static IntegrationResponse Response(JsonElement response) =>
        new(int.Parse(Text(response, "statusCode")!))
        {
            SelectionPattern = Text(response, "selectionPattern") is { Length: > 0 } pattern ? pattern : null,
            Templates = Texts(response, "responseTemplates"),
            Headers = [.. Members(response, "responseParameters").Select(mapping => To.Header(mapping.Name["method.response.header.".Length..], new(mapping.Value.GetString()!)))],
            ContentHandling = Handling(response),
        };

    private static ValueList<ParameterMapping> Parameters(JsonElement integration) =>
        [.. Members(integration, "requestParameters").Select(Mapping)];

    private static ParameterMapping Mapping(JsonProperty mapping)
    {
        var parts = mapping.Name.Split('.', 4);
        var source = new MappingSource(mapping.Value.GetString()!);
        return parts[2] switch
        {
            "header" => To.Header(parts[3], source),
            "path" => To.Path(parts[3], source),
            _ => To.Query(parts[3], source),
        };
    }

    private static ContentHandling? Handling(JsonElement element) => Text(element, "contentHandling") switch
    {
        "CONVERT_TO_BINARY" => ContentHandling.ConvertToBinary,
        "CONVERT_TO_TEXT" => ContentHandling.ConvertToText,
        _ => null,
    };
}

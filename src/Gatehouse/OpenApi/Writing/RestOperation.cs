using System.Globalization;

namespace Gatehouse.OpenApi;

/// <summary>Writes a REST route as an OpenAPI operation.</summary>
internal static class RestOperation
{
    public static TemplateMap Write(RestRoute route, TemplateValue? security, WriterContext context) => new MapBuilder()
        .Add("operationId", route.OperationName)
        .AddList("parameters", Parameters(route))
        .AddIf(route.RequestModels.Count > 0, "requestBody", () => new TemplateMap([new("content", Content(route.RequestModels))]))
        .AddMap("responses", route.Responses.Select(response => KeyValuePair.Create(response.StatusCode.ToString(CultureInfo.InvariantCulture), response)), Response)
        .Add("security", security)
        .AddUnless(route.Validation == RequestValidation.None, "x-amazon-apigateway-request-validator", () => RestDocument.ValidatorName(route.Validation))
        .Add("x-amazon-apigateway-integration", RestIntegrationBody.Write(route, context))
        .Override(route.Raw)
        .ToMap();

    private static IEnumerable<TemplateValue> Parameters(RestRoute route) =>
        route.Path.Variables.Select(name => Parameter(new(ParameterLocation.Path, name) { Required = true }))
            .Concat(route.Parameters.Select(Parameter));

    private static TemplateValue Parameter(RequestParameter parameter) => new MapBuilder()
        .Add("name", parameter.Name)
        .Add("in", parameter.Location switch { ParameterLocation.Header => "header", ParameterLocation.Path => "path", _ => "query" })
        .AddIf(parameter.Required, "required", () => true)
        .Add("schema", new TemplateMap([new("type", "string")]))
        .ToMap();

    private static TemplateValue Response(MethodResponse response) => new MapBuilder()
        .Add("description", response.StatusCode.ToString(CultureInfo.InvariantCulture))
        .AddMap("headers", response.Headers.Select(name => KeyValuePair.Create(name, name)), _ => new TemplateMap([new("schema", new TemplateMap([new("type", "string")]))]))
        .AddIf(response.Models.Count > 0, "content", () => Content(response.Models))
        .ToMap();

    private static TemplateMap Content(ValueMap<Model> models) => new(models.Select(entry => KeyValuePair.Create(
        entry.Key,
        (TemplateValue)new TemplateMap([new("schema", new TemplateMap([new("$ref", ModelExpansion.Reference + entry.Value.Name)]))]))));
}

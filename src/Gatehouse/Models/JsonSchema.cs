namespace Gatehouse;

/// <summary>A JSON Schema of draft 04, as API Gateway's models take it.</summary>
/// <remarks>
/// Another model of the API is referred to by <c>{"$ref": "#/components/schemas/Name"}</c>.
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings-models.html.
/// </remarks>
/// <param name="Value">The schema.</param>
public sealed record JsonSchema(TemplateValue Value)
{
    /// <summary>Reads a schema from JSON.</summary>
    /// <exception cref="System.Text.Json.JsonException">The text is not JSON.</exception>
    public static JsonSchema Parse(string json) => new(TemplateValue.Parse(json));
}

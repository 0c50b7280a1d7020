using System.Text.Json;

namespace Gatehouse.Conformance;

/// <summary>The API of a row, whatever form it is given in.</summary>
internal static class AwsRowApi
{
    public static (RestApi Api, RestApi? Canary) Read(JsonElement definition) =>
        definition.TryGetProperty("openapi", out _) || definition.TryGetProperty("openapi_yaml", out _) || definition.TryGetProperty("cloudformation", out _)
            ? throw new NotSupportedException("Documents are not read yet.")
            : AwsRestDefinition.Read(definition);
}

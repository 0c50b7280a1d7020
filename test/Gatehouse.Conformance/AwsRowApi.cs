using System.Text.Json;
using Gatehouse.CloudFormation;
using Gatehouse.Reading;

namespace Gatehouse.Conformance;

/// <summary>The API of a row, whatever form it is given in.</summary>
internal static class AwsRowApi
{
    public static (RestApi Api, RestApi? Canary) Read(JsonElement definition)
    {
        if (definition.TryGetProperty("openapi", out var document) || definition.TryGetProperty("openapi_yaml", out document))
        {
            var text = document.ValueKind == JsonValueKind.String ? document.GetString()! : document.GetRawText();
            return (RestApi.FromOpenApi(text) with { Stages = [AwsRestDefinition.Stage(definition)] }, null);
        }

        return definition.TryGetProperty("cloudformation", out var template) ? (FromTemplate(template), null) : AwsRestDefinition.Read(definition);
    }

    private static RestApi FromTemplate(JsonElement template)
    {
        var text = template.ValueKind == JsonValueKind.String ? template.GetString()! : template.GetRawText();
        var read = ApiReader.Read(TemplateEvaluator.Evaluate(TemplateDocument.Parse(text)));
        return read.RestApis.Count == 1 ? read.RestApis[0].Value : throw new NotSupportedException(string.Join("; ", read.Diagnostics));
    }
}

using System.Text.Json;
using Gatehouse.Local.Rest;

namespace Gatehouse.Conformance;

/// <summary>Compares the effective gateway responses of an API with those that AWS listed.</summary>
internal static class AwsGatewayResponses
{
    private const string DefaultTemplate = """{"message":$context.error.messageString}""";

    public static IEnumerable<string> Compare(JsonElement items, GatewayResponseSet responses)
    {
        foreach (var item in items.EnumerateArray())
        {
            var name = item.GetProperty("responseType").GetString()!;
            if (!GatewayResponseTypes.TryParse(name, out var type))
            {
                yield return $"{name} is not known.";
                continue;
            }

            var response = responses.ByType[(int)type];
            var status = response.Status ?? type.DefaultStatus();
            var actual = JsonSerializer.SerializeToElement(new
            {
                defaultResponse = response.IsDefault,
                responseParameters = (response.Definition?.Headers ?? []).ToDictionary(mapping => "gatewayresponse.header." + mapping.Name, mapping => mapping.Source.ToString()),
                responseTemplates = response.Definition?.Templates is { Count: > 0 } templates
                    ? templates.ToDictionary(template => template.Key, template => template.Value.ToString())
                    : new() { ["application/json"] = DefaultTemplate },
                responseType = name,
                statusCode = status == 0 ? null : status.ToString(),
            });
            foreach (var member in item.EnumerateObject())
            {
                if (!JsonElement.DeepEquals(member.Value, actual.GetProperty(member.Name)))
                {
                    yield return $"{name}.{member.Name}: expected {member.Value}, found {actual.GetProperty(member.Name)}";
                }
            }
        }
    }
}

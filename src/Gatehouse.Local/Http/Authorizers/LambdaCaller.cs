using System.Text.Json;

namespace Gatehouse.Local.Http;

/// <summary>A caller that a Lambda authorizer let in.</summary>
/// <param name="principalId">Who calls; null when the function answered in the simple form.</param>
/// <param name="context">What the function added; not an object when it added nothing.</param>
internal sealed class LambdaCaller(string? principalId, JsonElement context) : ICaller
{
    public void WriteV1(Utf8JsonWriter json)
    {
        json.WriteStartObject("authorizer"u8);
        if (context.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in context.EnumerateObject())
            {
                member.WriteTo(json);
            }
        }

        if (principalId is not null)
        {
            json.WriteString("principalId"u8, principalId);
        }

        json.WriteEndObject();
    }

    public void WriteV2(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WritePropertyName("lambda"u8);
        if (context.ValueKind == JsonValueKind.Object)
        {
            context.WriteTo(json);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteEndObject();
    }

    public string? Value(string name) =>
        context.ValueKind == JsonValueKind.Object && context.TryGetProperty(name, out var value)
            ? value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText()
            : name == "principalId" ? principalId : null;

    public string? Identity(string name) => null;
}

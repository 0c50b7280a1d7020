using System.Text.Json;

namespace Gatehouse.Conformance;

/// <summary>Reads the resource policy of a row.</summary>
internal static class AwsRestPolicy
{
    public static ValueList<PolicyStatement> Read(JsonElement policy) =>
        [.. Many(policy.GetProperty("Statement")).Select(Statement)];

    private static PolicyStatement Statement(JsonElement statement) =>
        new(statement.GetProperty("Effect").GetString() == "Deny" ? PolicyEffect.Deny : PolicyEffect.Allow)
        {
            Principals = Principals(statement),
            NotPrincipals = statement.TryGetProperty("NotPrincipal", out _),
            Actions = Texts(statement, "Action"),
            NotActions = statement.TryGetProperty("NotAction", out _),
            Resources = Texts(statement, "Resource"),
            NotResources = statement.TryGetProperty("NotResource", out _),
            Conditions =
            [
                .. statement.TryGetProperty("Condition", out var conditions)
                    ? conditions.EnumerateObject().SelectMany(op => op.Value.EnumerateObject().Select(key => new PolicyCondition(new(op.Name), new(key.Name), [.. Many(key.Value).Select(value => (TemplateText)value.ToString())])))
                    : [],
            ],
        };

    private static ValueList<PolicyPrincipal> Principals(JsonElement statement) =>
        (!statement.TryGetProperty("Principal", out var principal) && !statement.TryGetProperty("NotPrincipal", out principal)) || principal.ValueKind == JsonValueKind.String
            ? [PolicyPrincipal.Everyone]
            : [.. principal.EnumerateObject().SelectMany(type => Many(type.Value).Select(id => new PolicyPrincipal(Enum.Parse<PolicyPrincipalType>(type.Name, ignoreCase: true), id.GetString()!)))];

    private static ValueList<TemplateText> Texts(JsonElement statement, string name) =>
        [.. statement.TryGetProperty(name, out var value) || statement.TryGetProperty("Not" + name, out value) ? Many(value).Select(item => (TemplateText)item.GetString()!) : []];

    private static IEnumerable<JsonElement> Many(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
}

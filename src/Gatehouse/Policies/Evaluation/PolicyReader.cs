using System.Collections.Immutable;
using System.Text.Json;

namespace Gatehouse.Policies;

/// <summary>Reads a policy document.</summary>
internal sealed class PolicyReader(PolicyKind kind, ExecuteApiArn? api)
{
    private const string WithVariables = "2012-10-17";
    private static readonly string[] PrincipalKinds = ["AWS", "Service", "Federated", "CanonicalUser"];
    private static readonly string[] Elements =
        ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"];

    private readonly ImmutableArray<string>.Builder _problems = ImmutableArray.CreateBuilder<string>();
    private bool _hasVariables;

    public ImmutableArray<string> Problems => _problems.ToImmutable();

    public ImmutableArray<PolicyStatement> Read(JsonElement document)
    {
        if (document.ValueKind != JsonValueKind.Object)
        {
            Problem("", "a policy must be an object");
            return [];
        }

        foreach (var member in document.EnumerateObject())
        {
            if (member.Name is not ("Version" or "Id" or "Statement"))
                Problem($"/{member.Name}", "a policy has the elements Version, Id and Statement");
        }

        _hasVariables = Version(document) == WithVariables;
        if (!document.TryGetProperty("Statement", out var statement) || statement.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            Problem("/Statement", "must be a statement or an array of statements");
            return [];
        }

        return statement.ValueKind == JsonValueKind.Object
            ? Statement(statement, "/Statement") is { } single ? [single] : []
            : [.. statement.EnumerateArray().Select((item, index) => Statement(item, $"/Statement/{index}")).OfType<PolicyStatement>()];
    }

    private void Problem(string pointer, string text) => _problems.Add($"#{pointer}: {text}");

    private string? Version(JsonElement document)
    {
        if (!document.TryGetProperty("Version", out var version))
            return null;
        var text = version.ValueKind == JsonValueKind.String ? version.GetString() : null;
        if (text is not (WithVariables or "2008-10-17"))
            Problem("/Version", "must be 2012-10-17 or 2008-10-17");
        return text;
    }

    private PolicyStatement? Statement(JsonElement statement, string pointer)
    {
        if (statement.ValueKind != JsonValueKind.Object)
        {
            Problem(pointer, "a statement must be an object");
            return null;
        }

        foreach (var member in statement.EnumerateObject().Where(member => !Elements.Contains(member.Name)))
            Problem($"{pointer}/{member.Name}", "is no element of a statement");
        var (actions, isNotAction) = Either(statement, pointer, "Action", isRequired: true);
        var (resources, isNotResource) = Either(statement, pointer, "Resource", isRequired: true);
        return new PolicyStatement
        {
            Effect = Effect(statement, pointer),
            Principal = Principal(statement, pointer),
            Actions = [.. actions.Select(WildcardPattern.Parse)],
            IsNotAction = isNotAction,
            Resources = [.. resources.Select(resource => new ResourcePattern(api?.Expand(resource) ?? resource, _hasVariables))],
            IsNotResource = isNotResource,
            Conditions = statement.TryGetProperty("Condition", out var condition) ? Conditions(condition, $"{pointer}/Condition") : [],
        };
    }

    private PolicyDecision Effect(JsonElement statement, string pointer)
    {
        var effect = statement.TryGetProperty("Effect", out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        if (effect is not ("Allow" or "Deny"))
            Problem($"{pointer}/Effect", "must be Allow or Deny");
        return effect == "Allow" ? PolicyDecision.Allow : PolicyDecision.ExplicitDeny;
    }

    private (string[] Values, bool IsNot) Either(JsonElement statement, string pointer, string name, bool isRequired)
    {
        var has = statement.TryGetProperty(name, out var positive);
        var hasNot = statement.TryGetProperty($"Not{name}", out var negative);
        if (has && hasNot)
            Problem(pointer, $"has both {name} and Not{name}");
        else if (!has && !hasNot && isRequired)
            Problem(pointer, $"needs {name} or Not{name}");
        return has ? (Strings(positive, $"{pointer}/{name}"), false)
            : hasNot ? (Strings(negative, $"{pointer}/Not{name}"), true)
            : ([], false);
    }

    private PrincipalElement? Principal(JsonElement statement, string pointer)
    {
        var has = statement.TryGetProperty("Principal", out var principal);
        var isNot = !has && statement.TryGetProperty("NotPrincipal", out principal);
        if (kind == PolicyKind.Identity)
        {
            if (has || isNot)
                Problem($"{pointer}/{(isNot ? "NotPrincipal" : "Principal")}", "only policies attached to a resource name principals");
            return null;
        }

        if (!has && !isNot)
        {
            Problem(pointer, "needs Principal or NotPrincipal");
            return null;
        }

        return new PrincipalElement(isNot, Principals(principal, $"{pointer}/{(isNot ? "NotPrincipal" : "Principal")}"));
    }

    private ImmutableArray<(string, string)> Principals(JsonElement principal, string pointer)
    {
        if (principal.ValueKind == JsonValueKind.String && principal.ValueEquals("*"))
            return [(PrincipalElement.AnyKind, "*")];
        if (principal.ValueKind != JsonValueKind.Object)
        {
            Problem(pointer, "must be \"*\" or an object such as {\"AWS\": \"arn:aws:iam::123456789012:root\"}");
            return [];
        }

        foreach (var member in principal.EnumerateObject().Where(member => !PrincipalKinds.Contains(member.Name)))
            Problem($"{pointer}/{member.Name}", $"is no kind of principal: {string.Join(", ", PrincipalKinds)} are");
        return [.. from member in principal.EnumerateObject()
                   from id in Strings(member.Value, $"{pointer}/{member.Name}")
                   select (member.Name, id)];
    }

    private ImmutableArray<PolicyCondition> Conditions(JsonElement condition, string pointer)
    {
        if (condition.ValueKind != JsonValueKind.Object)
        {
            Problem(pointer, "must be an object of operators");
            return [];
        }

        var conditions = ImmutableArray.CreateBuilder<PolicyCondition>();
        foreach (var member in condition.EnumerateObject())
        {
            var at = $"{pointer}/{member.Name}";
            if (!ConditionOperator.TryParse(member.Name, out var @operator))
                Problem(at, "is no condition operator");
            else if (member.Value.ValueKind != JsonValueKind.Object)
                Problem(at, "must be an object of condition keys");
            else
                conditions.AddRange(member.Value.EnumerateObject().Select(key => Condition(@operator, key, at)));
        }

        return conditions.ToImmutable();
    }

    private PolicyCondition Condition(ConditionOperator @operator, JsonProperty key, string pointer)
    {
        var values = Scalars(key.Value, $"{pointer}/{key.Name}");
        return new PolicyCondition(@operator, key.Name, [.. values.Select(value => PolicyText.Parse(value, _hasVariables))]);
    }

    private string[] Strings(JsonElement value, string pointer)
    {
        var items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value];
        if (items.All(item => item.ValueKind == JsonValueKind.String))
            return [.. items.Select(item => item.GetString()!)];
        Problem(pointer, "must be a string or an array of strings");
        return [];
    }

    /// <summary>Condition values may be written as JSON numbers and booleans.</summary>
    private string[] Scalars(JsonElement value, string pointer)
    {
        var items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value];
        if (items.All(item => item.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False))
            return [.. items.Select(item => item.ToString())];
        Problem(pointer, "must be a value or an array of values");
        return [];
    }
}

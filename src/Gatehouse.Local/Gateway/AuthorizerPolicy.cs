using System.Text.Json;
using Gatehouse.Policies;

namespace Gatehouse.Local;

/// <summary>What a Lambda authorizer answered in the IAM form: who calls, and what they may call.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html.</remarks>
internal sealed class AuthorizerPolicy
{
    private readonly CompiledPolicy _policy;

    private AuthorizerPolicy(string principalId, CompiledPolicy policy, JsonElement context, string? usageIdentifierKey)
    {
        PrincipalId = principalId;
        _policy = policy;
        Context = context;
        UsageIdentifierKey = usageIdentifierKey;
    }

    /// <summary>Who calls.</summary>
    public string PrincipalId { get; }

    /// <summary>What the caller may do.</summary>
    public CompiledPolicy Policy => _policy;

    /// <summary>What later steps see; not an object when there is none.</summary>
    public JsonElement Context { get; }

    /// <summary>The API key that the authorizer names, or null.</summary>
    public string? UsageIdentifierKey { get; }

    /// <summary>Reads an answer.</summary>
    /// <param name="payload">The answer of the function.</param>
    /// <param name="problem">Why it cannot be used, or empty.</param>
    /// <param name="takesUnknown">Whether members that API Gateway does not know do no harm; to REST and WebSocket APIs they do.</param>
    public static AuthorizerPolicy? Read(ReadOnlyMemory<byte> payload, out string problem, bool takesUnknown = false)
    {
        JsonElement root;
        try
        {
            root = JsonSerializer.Deserialize<JsonElement>(SoundJson.Of(payload).Span);
        }
        catch (JsonException)
        {
            problem = "The authorizer's answer is not JSON.";
            return null;
        }

        if (!takesUnknown && Unknown(root) is { } unknown)
        {
            problem = $"Invalid JSON in response: Unrecognized field \"{unknown}\" , not marked as ignorable";
            return null;
        }

        return Read(root, out problem);
    }

    /// <summary>Whether the policy allows to call an ARN.</summary>
    public bool Allows(string arn) =>
        _policy.Evaluate(new("execute-api:Invoke", arn, PolicyCaller.Anonymous, PolicyContext.Empty)) == PolicyDecision.Allow;

    /// <summary>A value of the context as text, or null when it is none.</summary>
    public static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };

    private static string? Unknown(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in root.EnumerateObject())
            {
                if (member.Name is not ("principalId" or "policyDocument" or "context" or "usageIdentifierKey"))
                {
                    return member.Name;
                }
            }
        }

        return null;
    }

    private static AuthorizerPolicy? Read(JsonElement root, out string problem)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("principalId"u8, out var principal) || Text(principal) is not { } principalId
            || !root.TryGetProperty("policyDocument"u8, out var document))
        {
            problem = "The authorizer's answer lacks principalId or policyDocument.";
            return null;
        }

        if (!CompiledPolicy.TryCompile(document, PolicyKind.Identity, out var policy, out var problems))
        {
            problem = "The authorizer's policy cannot be used: " + string.Join("; ", problems);
            return null;
        }

        problem = "";
        var context = root.TryGetProperty("context"u8, out var given) ? given : default;
        var key = root.TryGetProperty("usageIdentifierKey"u8, out var named) ? Text(named) : null;
        return new(principalId, policy, context, key);
    }
}

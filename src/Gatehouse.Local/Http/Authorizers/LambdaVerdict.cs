using System.Text.Json;

namespace Gatehouse.Local.Http;

/// <summary>What a Lambda authorizer answered.</summary>
internal sealed class LambdaVerdict
{
    private readonly bool _isAuthorized;
    private readonly AuthorizerPolicy? _policy;

    private LambdaVerdict(bool isAuthorized, JsonElement context)
    {
        _isAuthorized = isAuthorized;
        Caller = new(null, context);
    }

    private LambdaVerdict(AuthorizerPolicy policy)
    {
        _policy = policy;
        Caller = new(policy.PrincipalId, policy.Context);
    }

    public LambdaCaller Caller { get; }

    /// <summary>Reads an answer in the simple form; null when it has another.</summary>
    public static LambdaVerdict? ReadSimple(ReadOnlyMemory<byte> payload)
    {
        try
        {
            var root = JsonSerializer.Deserialize<JsonElement>(SoundJson.Of(payload).Span);
            return root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("isAuthorized"u8, out var flag) && flag.ValueKind is JsonValueKind.True or JsonValueKind.False
                    ? new(flag.GetBoolean(), root.TryGetProperty("context"u8, out var context) ? context : default)
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads an answer with a policy; null when it has another form.</summary>
    public static LambdaVerdict? ReadPolicy(ReadOnlyMemory<byte> payload) => AuthorizerPolicy.Read(payload, out _, takesUnknown: true) is { } policy ? new(policy) : null;

    /// <summary>Whether a route may be called. A policy is asked anew for each route, also when the answer was kept.</summary>
    public bool Allows(string arn) => _policy?.Allows(arn) ?? _isAuthorized;
}

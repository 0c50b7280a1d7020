using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gatehouse.Functions.APIGatewayEvents;

/// <summary>What the authorizer of a request said, by name. Values are <see cref="JsonElement"/>.</summary>
public class APIGatewayCustomAuthorizerContext : Dictionary<string, object>
{
    private Dictionary<string, string>? _claims;

    /// <summary>The entry <c>principalId</c>.</summary>
    [Obsolete("Use the indexer with \"principalId\".")]
    [JsonIgnore]
    public string? PrincipalId
    {
        get => TryGetValue("principalId", out var value) ? value?.ToString() : null;
        set => this["principalId"] = value!;
    }

    /// <summary>The entry <c>stringKey</c>.</summary>
    [Obsolete("Use the indexer with \"stringKey\".")]
    [JsonIgnore]
    public string? StringKey
    {
        get => TryGetValue("stringKey", out var value) ? value?.ToString() : null;
        set => this["stringKey"] = value!;
    }

    /// <summary>The entry <c>numKey</c>.</summary>
    [Obsolete("Use the indexer with \"numKey\".")]
    [JsonIgnore]
    public int? NumKey
    {
        get => TryGetValue("numKey", out var value) && int.TryParse(value?.ToString(), out var number) ? number : null;
        set => this["numKey"] = value!;
    }

    /// <summary>The entry <c>boolKey</c>.</summary>
    [Obsolete("Use the indexer with \"boolKey\".")]
    [JsonIgnore]
    public bool? BoolKey
    {
        get => TryGetValue("boolKey", out var value) && bool.TryParse(value?.ToString(), out var flag) ? flag : null;
        set => this["boolKey"] = value!;
    }

    /// <summary>The claims of a Cognito token that are text.</summary>
    [JsonIgnore]
    public Dictionary<string, string> Claims
    {
        get => _claims ??= ReadClaims();
        set => _claims = value;
    }

    private Dictionary<string, string> ReadClaims() =>
        TryGetValue("claims", out var value) && value is JsonElement { ValueKind: JsonValueKind.Object } claims
            ? claims.EnumerateObject().Where(claim => claim.Value.ValueKind == JsonValueKind.String)
                .ToDictionary(claim => claim.Name, claim => claim.Value.GetString()!)
            : [];
}

using System.Text.Json.Serialization;

namespace Gatehouse.Functions.APIGatewayEvents;

/// <summary>What an authorizer hands on to the integration: strings, numbers and booleans by name.</summary>
public class APIGatewayCustomAuthorizerContextOutput : Dictionary<string, object>
{
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
}

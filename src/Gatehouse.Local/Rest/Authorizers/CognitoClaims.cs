using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Gatehouse.Local.Security;

namespace Gatehouse.Local.Rest;

/// <summary>Claims as a REST API shows them: all texts, registered times as dates, and arrays with commas.</summary>
internal static class CognitoClaims
{
    public static ImmutableArray<KeyValuePair<string, string?>> ToContext(JsonElement claims) =>
        [.. from claim in claims.EnumerateObject()
            where claim.Value.ValueKind != JsonValueKind.Null
            select KeyValuePair.Create(claim.Name, (string?)Text(claims, claim))];

    private static string Text(JsonElement claims, JsonProperty claim) =>
        claim.Name is "exp" or "iat" or "nbf" && JwtClaims.Time(claims, claim.Name) is { } seconds and >= 0 and < 253402300800
            ? DateTimeOffset.FromUnixTimeSeconds((long)seconds).ToString("ddd MMM dd HH:mm:ss 'UTC' yyyy", CultureInfo.InvariantCulture)
            : Text(claim.Value);

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => string.Join(',', value.EnumerateArray().Select(Text)),
        _ => value.GetRawText(),
    };
}

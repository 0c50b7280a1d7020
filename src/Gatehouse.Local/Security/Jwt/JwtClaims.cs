using System.Collections.Immutable;
using System.Text.Json;

namespace Gatehouse.Local.Security;

/// <summary>Reading claims.</summary>
internal static class JwtClaims
{
    public static string? Text(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>A point in time, in seconds since 1970; null when the claim is missing or no number.</summary>
    public static double? Time(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var seconds) ? seconds : null;

    /// <summary>The values of a claim that is a text or an array of texts.</summary>
    public static ImmutableArray<string> Texts(JsonElement claims, string name)
    {
        if (!claims.TryGetProperty(name, out var value))
            return [];
        return value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Array => [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)],
            _ => [],
        };
    }

    /// <summary>The scopes in <c>scope</c> or <c>scp</c>, separated by blanks or in an array.</summary>
    public static ImmutableArray<string> Scopes(JsonElement claims)
    {
        var scope = Texts(claims, "scope");
        var values = scope.IsEmpty ? Texts(claims, "scp") : scope;
        return [.. values.SelectMany(value => value.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
    }

    /// <summary>The claims as the backend sees them: all values are texts, an array is <c>[a b]</c>, and null claims are left out.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> ToContext(JsonElement claims) =>
        [.. from claim in claims.EnumerateObject()
            where claim.Value.ValueKind != JsonValueKind.Null
            select KeyValuePair.Create(claim.Name, ToText(claim.Value))];

    private static string ToText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => $"[{string.Join(' ', value.EnumerateArray().Select(ToText))}]",
        _ => value.GetRawText(),
    };
}

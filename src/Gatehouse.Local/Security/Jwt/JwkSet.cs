using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Gatehouse.Local.Security;

/// <summary>The keys an issuer publishes.</summary>
/// <remarks>A set that has secrets beside public keys, or two keys of one name, is ambiguous and verifies nothing.</remarks>
internal sealed record JwkSet(ImmutableArray<Jwk> Keys)
{
    /// <summary>No keys.</summary>
    public static JwkSet Empty { get; } = new([]);

    public static bool TryParse(string json, [NotNullWhen(true)] out JwkSet? set)
    {
        set = null;
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object
                || !document.RootElement.TryGetProperty("keys", out var keys) || keys.ValueKind != JsonValueKind.Array)
                return false;
            if (IsAmbiguous([.. keys.EnumerateArray().Where(Jwk.IsForVerification)]))
                return false;
            set = new JwkSet([.. keys.EnumerateArray().Select(Jwk.TryRead).OfType<Jwk>()]);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The key of that name, or without a name the only one that fits the algorithm; null when there is none.</summary>
    public Jwk? Find(string? id, JwsAlgorithm algorithm)
    {
        var candidates = Keys.Where(key => (id is null || key.Id == id) && key.Fits(algorithm)).ToArray();
        return candidates is [var only] ? only : null;
    }

    /// <summary>Looks at all keys as published, since a defective one may be the one that was meant.</summary>
    private static bool IsAmbiguous(JsonElement[] keys) =>
        keys.Select(key => Jwk.Text(key, "kty") == "oct").Distinct().Count() > 1
        || keys.Select(key => Jwk.Text(key, "kid")).Where(id => id is not null).GroupBy(id => id).Any(group => group.Count() > 1);
}

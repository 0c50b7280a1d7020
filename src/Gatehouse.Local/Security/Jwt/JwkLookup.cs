namespace Gatehouse.Local.Security;

/// <summary>The keys of an issuer, or why there are none.</summary>
/// <param name="Keys">The keys; null on failure.</param>
/// <param name="Failure">The failure in the words of API Gateway's error_description; empty on success.</param>
internal sealed record JwkLookup(JwkSet? Keys, string Failure)
{
    public static JwkLookup Found(JwkSet keys) => new(keys, "");

    public static JwkLookup Failed(string description) => new(null, description);
}

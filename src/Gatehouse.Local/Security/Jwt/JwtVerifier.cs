using System.Collections.Frozen;
using System.Text;
using System.Text.Json;

namespace Gatehouse.Local.Security;

/// <summary>Verifies the signature of compact JSON web tokens.</summary>
/// <remarks>
/// Keys come from the key set alone; what a token says about its own key is not looked at. See https://www.rfc-editor.org/rfc/rfc7515 and
/// https://www.rfc-editor.org/rfc/rfc8725.
/// </remarks>
/// <param name="algorithms">The names of the algorithms that are accepted.</param>
/// <param name="requiresKeyId">Whether a token has to name its key.</param>
internal sealed class JwtVerifier(IEnumerable<string> algorithms, bool requiresKeyId)
{
    private readonly FrozenSet<string> _algorithms = algorithms.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Refuses members that occur twice.</summary>
    public static JsonDocumentOptions Strict { get; } = new() { AllowDuplicateProperties = false };

    /// <summary>What the JWT authorizers of HTTP APIs and the Cognito authorizers of REST APIs accept: RSA, and a named key.</summary>
    public static JwtVerifier ApiGateway { get; } = new(["RS256", "RS384", "RS512"], requiresKeyId: true);

    public JwtVerification Verify(string token, JwkSet keys)
    {
        if (token.Split('.') is not [var head, var payload, var tail]
            || !Base64UrlStrict.TryDecode(head, out var header)
            || !Base64UrlStrict.TryDecode(payload, out var bytes)
            || !Base64UrlStrict.TryDecode(tail, out var signature)
            || !TryReadHeader(header, out var name, out var keyId))
            return Refused(JwtFailure.Malformed, "the token is malformed");
        if (JwsAlgorithm.Find(name) is not { } algorithm || !_algorithms.Contains(name))
            return Refused(JwtFailure.Algorithm, $"signing method {name} is invalid");
        var key = keyId is null && requiresKeyId ? null : keys.Find(keyId, algorithm);
        if (key is null)
            return Refused(JwtFailure.UnknownKey, $"kid {keyId} not found");
        return key.Verify(algorithm, Encoding.ASCII.GetBytes($"{head}.{payload}"), signature)
            ? new JwtVerification(JwtFailure.None, "", bytes)
            : Refused(JwtFailure.Signature, "token signature is invalid");
    }

    /// <summary>The issuer a token claims to be of, to find the keys by; nothing is verified yet.</summary>
    public static string? ClaimedIssuer(string token)
    {
        try
        {
            return token.Split('.') is [_, var payload, _]
                && Base64UrlStrict.TryDecode(payload, out var bytes)
                && JsonDocument.Parse(SoundJson.Of(bytes), Strict).RootElement is { ValueKind: JsonValueKind.Object } claims
                && claims.TryGetProperty("iss", out var issuer) && issuer.ValueKind == JsonValueKind.String
                    ? issuer.GetString()
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JwtVerification Refused(JwtFailure failure, string description) => new(failure, description, default);

    private static bool TryReadHeader(byte[] bytes, out string algorithm, out string? keyId)
    {
        (algorithm, keyId) = ("", null);
        try
        {
            using var document = JsonDocument.Parse(SoundJson.Of(bytes), Strict);
            var header = document.RootElement;
            if (header.ValueKind != JsonValueKind.Object || !header.TryGetProperty("alg", out var alg) || alg.ValueKind != JsonValueKind.String)
                return false;
            algorithm = alg.GetString()!;
            if (header.TryGetProperty("kid", out var kid))
            {
                if (kid.ValueKind != JsonValueKind.String)
                    return false;
                keyId = kid.GetString();
            }

            // Extensions that must be understood: there are none here.
            return !header.TryGetProperty("crit", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

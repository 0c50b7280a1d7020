using System.Security.Cryptography;
using System.Text.Json;

namespace Gatehouse.Local.Security;

/// <summary>A key that may verify signatures.</summary>
/// <param name="Id">The <c>kid</c>; null when the key has none.</param>
/// <param name="Type">RSA, EC or oct.</param>
/// <param name="Algorithm">The <c>alg</c> the key is for; null when it does not say.</param>
internal sealed record Jwk(string? Id, string Type, string? Algorithm)
{
    private byte[] Secret { get; init; } = [];

    private RSAParameters Rsa { get; init; }

    private ECParameters Curve { get; init; }

    private int CurveBits { get; init; }

    /// <summary>Whether the key's <c>use</c> and <c>key_ops</c> allow it to verify signatures.</summary>
    public static bool IsForVerification(JsonElement key)
    {
        if (key.ValueKind != JsonValueKind.Object)
            return false;
        if (key.TryGetProperty("use", out var use) && !(use.ValueKind == JsonValueKind.String && use.ValueEquals("sig")))
            return false;
        return !key.TryGetProperty("key_ops", out var operations)
            || (operations.ValueKind == JsonValueKind.Array
                && operations.EnumerateArray().Any(operation => operation.ValueKind == JsonValueKind.String && operation.ValueEquals("verify")));
    }

    public static string? Text(JsonElement key, string name) =>
        key.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>Reads a key; null when it is not one that verifies signatures, or a weak one.</summary>
    public static Jwk? TryRead(JsonElement key)
    {
        if (!IsForVerification(key))
            return null;
        var jwk = new Jwk(Text(key, "kid"), Text(key, "kty") ?? "", Text(key, "alg"));
        return jwk.Type switch
        {
            "RSA" => jwk.WithRsa(key),
            "EC" => jwk.WithCurve(key),
            "oct" => Bytes(key, "k") is { Length: > 0 } secret ? jwk with { Secret = secret } : null,
            _ => null,
        };
    }

    /// <summary>Whether the key may be used with the algorithm: its type, its size, and what its own <c>alg</c> says.</summary>
    public bool Fits(JwsAlgorithm algorithm)
    {
        var fitsType = (Type, algorithm.Family) switch
        {
            ("RSA", "RS" or "PS") => true,
            ("EC", "ES") => CurveBits == (algorithm.HashBits == 512 ? 521 : algorithm.HashBits),
            ("oct", "HS") => Secret.Length * 8 >= algorithm.HashBits,
            _ => false,
        };
        return fitsType && (Algorithm is null || Algorithm == algorithm.Name || AllowsInstead(algorithm));
    }

    public bool Verify(JwsAlgorithm algorithm, ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        try
        {
            switch (Type)
            {
                case "RSA":
                    using (var rsa = RSA.Create(Rsa))
                        return rsa.VerifyData(data, signature, algorithm.Hash, algorithm.Family == "PS" ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1);
                case "EC":
                    using (var ec = ECDsa.Create(Curve))
                        return ec.VerifyData(data, signature, algorithm.Hash, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
                default:
                    return CryptographicOperations.FixedTimeEquals(CryptographicOperations.HmacData(algorithm.Hash, Secret, data), signature);
            }
        }
        catch (CryptographicException)
        {
            return false; // Among others a point that is not on its curve.
        }
    }

    /// <summary>An <c>alg</c> of another name that stands for the same use: a stronger digest of the same RSA scheme, and a frequent slip for ES512.</summary>
    private bool AllowsInstead(JwsAlgorithm algorithm) =>
        (Type == "EC" && Algorithm == "ES521" && algorithm.Name == "ES512")
        || (Type == "RSA" && JwsAlgorithm.Find(Algorithm!) is { } own && own.Family == algorithm.Family && own.HashBits <= algorithm.HashBits);

    private static byte[]? Bytes(JsonElement key, string name) =>
        Text(key, name) is { } text && Base64UrlStrict.TryDecode(text, out var bytes) ? bytes : null;

    private Jwk? WithRsa(JsonElement key) =>
        Bytes(key, "n") is { } modulus && Bytes(key, "e") is { } exponent && RsaStrength.IsSufficient(modulus, exponent)
            ? this with { Rsa = new RSAParameters { Modulus = RsaStrength.Trim(modulus), Exponent = RsaStrength.Trim(exponent) } }
            : null;

    private Jwk? WithCurve(JsonElement key)
    {
        var (curve, bits) = Text(key, "crv") switch
        {
            "P-256" => (ECCurve.NamedCurves.nistP256, 256),
            "P-384" => (ECCurve.NamedCurves.nistP384, 384),
            "P-521" => (ECCurve.NamedCurves.nistP521, 521),
            _ => (default, 0),
        };
        var size = (bits + 7) / 8;
        if (bits == 0 || Bytes(key, "x") is not { } x || Bytes(key, "y") is not { } y || x.Length != size || y.Length != size)
            return null;
        return this with { CurveBits = bits, Curve = new ECParameters { Curve = curve, Q = new ECPoint { X = x, Y = y } } };
    }
}

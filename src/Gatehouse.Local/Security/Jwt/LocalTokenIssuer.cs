using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Gatehouse.Local.Security;

/// <summary>An issuer of tokens for tests: it signs RS256 tokens with a key of its own and publishes that key.</summary>
/// <remarks>Stands in for a Cognito user pool or any other OpenID Connect provider. Safe to use from several threads.</remarks>
public sealed class LocalTokenIssuer : IDisposable
{
    private readonly RSA _key = RSA.Create(2048);
    private readonly TimeProvider _time;

    /// <summary>Creates an issuer with a new key.</summary>
    /// <param name="issuer">The <c>iss</c> of its tokens, as the authorizer is configured with.</param>
    /// <param name="time">The clock for <c>iat</c> and <c>exp</c>. Default: the system's.</param>
    public LocalTokenIssuer(string issuer, TimeProvider? time = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(issuer);
        Issuer = issuer;
        _time = time ?? TimeProvider.System;
        KeyId = Convert.ToHexStringLower(SHA256.HashData(_key.ExportSubjectPublicKeyInfo()))[..16];
    }

    /// <summary>The <c>iss</c> of the tokens.</summary>
    public string Issuer { get; }

    /// <summary>The <c>kid</c> of the key.</summary>
    public string KeyId { get; }

    /// <summary>The JSON Web Key Set, to be served at <c>{Issuer}/.well-known/jwks.json</c>.</summary>
    public string Jwks
    {
        get
        {
            var parameters = _key.ExportParameters(includePrivateParameters: false);
            return new JsonObject
            {
                ["keys"] = new JsonArray(new JsonObject
                {
                    ["kty"] = "RSA", ["use"] = "sig", ["alg"] = "RS256", ["kid"] = KeyId,
                    ["n"] = Base64Url.EncodeToString(parameters.Modulus), ["e"] = Base64Url.EncodeToString(parameters.Exponent),
                }),
            }.ToJsonString();
        }
    }

    /// <summary>The discovery document, to be served at <c>{Issuer}/.well-known/openid-configuration</c>.</summary>
    public string Discovery => new JsonObject
    {
        ["issuer"] = Issuer,
        ["jwks_uri"] = $"{Issuer.TrimEnd('/')}/.well-known/jwks.json",
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        ["response_types_supported"] = new JsonArray("code", "token"),
        ["subject_types_supported"] = new JsonArray("public"),
    }.ToJsonString();

    /// <summary>Signs a token. <c>iss</c>, <c>iat</c> and <c>exp</c> (an hour from now) are added where <paramref name="claims"/> do not have them.</summary>
    /// <param name="claims">The claims; null for none.</param>
    /// <returns>The token in its compact form.</returns>
    public string Mint(JsonObject? claims = null)
    {
        var now = _time.GetUtcNow().ToUnixTimeSeconds();
        var payload = (JsonObject?)claims?.DeepClone() ?? [];
        payload.TryAdd("iss", Issuer);
        payload.TryAdd("iat", now);
        payload.TryAdd("exp", now + 3600);
        var header = new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = KeyId };
        var text = $"{Encode(header)}.{Encode(payload)}";
        lock (_key)
            return $"{text}.{Base64Url.EncodeToString(_key.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    /// <summary>Forgets the key.</summary>
    public void Dispose() => _key.Dispose();

    private static string Encode(JsonObject part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));
}

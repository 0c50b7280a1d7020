using System.Text.Json;
using Gatehouse.Local.Security;
using Xunit.Abstractions;

namespace Gatehouse.Conformance;

/// <summary>The examples of the RFCs and Project Wycheproof: the signature layer.</summary>
public sealed class JwtConformance(ITestOutputHelper output)
{
    private const string Wycheproof = "wycheproof/json_web_signature_test/21/";
    private static readonly string[] AllAlgorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "HS256", "HS384", "HS512"];

    /// <summary>Rows that contradict themselves.</summary>
    private static readonly Dictionary<string, string> KnownFailures = new()
    {
        [Wycheproof + "367"] = "said to be invalid, but key and token are those of 357, which is said to be valid",
        [Wycheproof + "370"] = "said to be invalid, but key and token are those of 357, which is said to be valid",
        [Wycheproof + "372"] = "said to be valid, but has a question mark in its header, and the MAC is that of the text without it",
        [Wycheproof + "373"] = "said to be valid, but has a question mark in its payload, and the MAC is that of the text without it",
    };

    [Fact]
    public void Verify_EveryToken_GivesTheExpectedVerdict()
    {
        var verifier = new JwtVerifier(AllAlgorithms, requiresKeyId: false);
        var rows = ConformanceData.Rows("jwt/cases.jsonl").ToArray();
        var failures = rows.Where(row => IsVerified(verifier, row) != row.GetProperty("valid").GetBoolean()).Select(Id).ToArray();

        output.WriteLine($"jwt: {rows.Length - failures.Length} of {rows.Length}");
        if (rows.Length > 0)
            Assert.Equal(KnownFailures.Keys.Order(StringComparer.Ordinal), failures.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Verify_AsApiGateway_AcceptsRsaOnly()
    {
        foreach (var row in ConformanceData.Rows("jwt/cases.jsonl").Where(row => IsVerified(JwtVerifier.ApiGateway, row)))
        {
            var id = Id(row);
            Assert.True(row.GetProperty("valid").GetBoolean(), id);
            Assert.All(row.GetProperty("jwks").GetProperty("keys").EnumerateArray(), key => Assert.Equal("RSA", key.GetProperty("kty").GetString()));
        }
    }

    private static string Id(JsonElement row) => row.GetProperty("id").GetString()!;

    private static bool IsVerified(JwtVerifier verifier, JsonElement row) =>
        JwkSet.TryParse(row.GetProperty("jwks").GetRawText(), out var keys) && verifier.Verify(row.GetProperty("token").GetString()!, keys).IsVerified;
}

using System.Security.Cryptography;
using System.Text;

namespace Gatehouse.Local.Security;

/// <summary>What a request says about its own signature, in the header or in the query.</summary>
internal sealed record SignatureParameters
{
    public required string AccessKeyId { get; init; }

    public required CredentialScope Scope { get; init; }

    public required string[] SignedHeaders { get; init; }

    public required string Signature { get; init; }

    /// <summary>The time of signing as the request has it, <c>20150830T123600Z</c>.</summary>
    public required string Timestamp { get; init; }

    public string? SessionToken { get; init; }

    /// <summary>For how many seconds a presigned request is good; null for a signature in the header.</summary>
    public int? LifetimeSeconds { get; init; }

    /// <summary>Reads the parameters.</summary>
    /// <returns>Either the parameters or the refusal.</returns>
    public static (SignatureParameters? Parameters, SigV4Outcome? Refusal) Read(SigV4Request request)
    {
        if (request.Header("Authorization") is { Length: > 0 } authorization)
            return ReadHeader(request, authorization);
        var query = CanonicalRequest.ParseQuery(request.Query).DistinctBy(pair => pair.Key).ToDictionary(StringComparer.Ordinal);
        return query.ContainsKey("X-Amz-Algorithm") || query.ContainsKey("X-Amz-Signature")
            ? ReadQuery(query)
            : (null, SigV4Outcome.Refused(SigV4Failure.MissingToken, "Missing Authentication Token"));
    }

    private static (SignatureParameters?, SigV4Outcome?) Incomplete(string message) =>
        (null, SigV4Outcome.Refused(SigV4Failure.IncompleteSignature, message));

    private static (SignatureParameters?, SigV4Outcome?) ReadHeader(SigV4Request request, string authorization)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        var space = authorization.IndexOf(' ');
        foreach (var pair in space < 0 ? [] : authorization[(space + 1)..].Split(',', StringSplitOptions.TrimEntries))
        {
            var equals = pair.IndexOf('=');
            if (equals < 0)
            {
                var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(authorization)));
                return Incomplete($"Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): '{hash}'.");
            }

            parts[pair[..equals]] = pair[(equals + 1)..];
        }

        var timestamp = request.Header("X-Amz-Date") ?? request.Header("Date");
        var missing = new[] { "Credential", "Signature", "SignedHeaders" }.Where(name => parts.GetValueOrDefault(name, "").Length == 0)
            .Select(name => $"Authorization header requires '{name}' parameter. ").ToList();
        if (timestamp is null)
            missing.Add("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ");
        if (missing.Count > 0)
        {
            var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(authorization)));
            return Incomplete($"{string.Concat(missing)}(Hashed with SHA-256 and encoded with Base64) Authorization={hash}");
        }

        if (authorization[..space] != CredentialScope.Algorithm)
            return Incomplete($"Unsupported AWS 'algorithm': '{authorization[..space]}'.");
        return Complete(parts["Credential"], parts["SignedHeaders"], parts["Signature"], timestamp!, request.Header("X-Amz-Security-Token"), null);
    }

    private static (SignatureParameters?, SigV4Outcome?) ReadQuery(Dictionary<string, string> query)
    {
        string[] names = ["X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Signature", "X-Amz-SignedHeaders", "X-Amz-Date"];
        var missing = names.Where(name => query.GetValueOrDefault(name, "").Length == 0).ToArray();
        if (missing.Length > 0)
            return Incomplete($"AWS query-string parameters must include {string.Join(", ", missing.Select(name => $"'{name}'"))}. Re-examine the query-string parameters.");
        if (query["X-Amz-Algorithm"] != CredentialScope.Algorithm)
            return Incomplete($"Unsupported AWS 'algorithm': '{query["X-Amz-Algorithm"]}'.");
        var lifetime = 900;
        if (query.TryGetValue("X-Amz-Expires", out var expires) && (!int.TryParse(expires, out lifetime) || lifetime is < 0 or > 604800))
            return Incomplete("X-Amz-Expires must be a number of seconds between 0 and 604800.");
        return Complete(
            query["X-Amz-Credential"], query["X-Amz-SignedHeaders"], query["X-Amz-Signature"], query["X-Amz-Date"],
            query.GetValueOrDefault("X-Amz-Security-Token"), lifetime);
    }

    private static (SignatureParameters?, SigV4Outcome?) Complete(
        string credential, string signedHeaders, string signature, string timestamp, string? token, int? lifetime)
    {
        if (credential.Split('/') is not [var id, var date, var region, var service, var terminator])
            return Incomplete($"Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '{credential}'");
        if (terminator != CredentialScope.Terminator)
            return (null, SigV4Outcome.Refused(SigV4Failure.InvalidSignature, $"Credential should be scoped with a valid terminator: '{CredentialScope.Terminator}', not '{terminator}'. "));
        return (new SignatureParameters
        {
            AccessKeyId = id,
            Scope = new CredentialScope(date, region, service),
            SignedHeaders = signedHeaders.Split(';'),
            Signature = signature,
            Timestamp = timestamp,
            SessionToken = token,
            LifetimeSeconds = lifetime,
        }, null);
    }
}

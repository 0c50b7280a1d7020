using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Gatehouse.Local.Security;

/// <summary>Verifies AWS Signature Version 4 as API Gateway does for methods with IAM authorization.</summary>
/// <remarks>See https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-signing.html.</remarks>
internal sealed class SigV4Verifier(Func<string, LocalAccessKey?> findKey, TimeProvider time, string service = "execute-api", string? region = null)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <summary>Whether dot segments and empty segments of the path are resolved before signing, as for all services but S3.</summary>
    public bool NormalizesPath { get; init; } = true;

    public SigV4Outcome Verify(SigV4Request request)
    {
        var (parameters, refusal) = SignatureParameters.Read(request);
        if (parameters is null)
            return refusal!;
        return CheckScope(parameters) ?? CheckTime(parameters) ?? CheckKey(parameters, out var key) ?? CheckSignature(request, parameters, key!) ?? SigV4Outcome.Verified(key!);
    }

    private static SigV4Outcome Invalid(string message) => SigV4Outcome.Refused(SigV4Failure.InvalidSignature, message);

    private SigV4Outcome? CheckScope(SignatureParameters parameters)
    {
        var problems = region is not null && parameters.Scope.Region != region ? "Credential should be scoped to a valid region. " : "";
        if (parameters.Scope.Service != service)
            problems += $"Credential should be scoped to correct service: '{service}'. ";
        return problems.Length == 0 ? null : Invalid(problems);
    }

    private SigV4Outcome? CheckTime(SignatureParameters parameters)
    {
        var timestamp = parameters.Timestamp;
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (!DateTimeOffset.TryParseExact(timestamp, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, Styles, out var signed)
            && !DateTimeOffset.TryParseExact(timestamp, "r", CultureInfo.InvariantCulture, Styles, out signed))
            return SigV4Outcome.Refused(SigV4Failure.IncompleteSignature, $"Date must be in ISO-8601 'basic format'. Got '{timestamp}'. See http://en.wikipedia.org/wiki/ISO_8601");
        var day = CredentialScope.Timestamp(signed)[..8];
        if (day != parameters.Scope.Date)
            return Invalid($"Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{parameters.Scope.Date}' != '{day}', from '{timestamp}'.");
        var now = time.GetUtcNow();
        var lifetime = parameters.LifetimeSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : Skew;
        if (signed < now - lifetime)
            return Invalid($"Signature expired: {CredentialScope.Timestamp(signed)} is now earlier than {CredentialScope.Timestamp(now - lifetime)} ({CredentialScope.Timestamp(now)} - {Minutes(lifetime)} min.)");
        return signed > now + Skew
            ? Invalid($"Signature not yet current: {CredentialScope.Timestamp(signed)} is still later than {CredentialScope.Timestamp(now + Skew)} ({CredentialScope.Timestamp(now)} + {Minutes(Skew)} min.)")
            : null;
    }

    private static string Minutes(TimeSpan span) => ((int)span.TotalMinutes).ToString(CultureInfo.InvariantCulture);

    private SigV4Outcome? CheckKey(SignatureParameters parameters, out LocalAccessKey? key)
    {
        key = findKey(parameters.AccessKeyId);
        if (key is null || key.SessionToken != parameters.SessionToken)
            return SigV4Outcome.Refused(SigV4Failure.UnknownKey, "The security token included in the request is invalid.");
        return key.Expires <= time.GetUtcNow()
            ? SigV4Outcome.Refused(SigV4Failure.ExpiredToken, "The security token included in the request is expired")
            : null;
    }

    private SigV4Outcome? CheckSignature(SigV4Request request, SignatureParameters parameters, LocalAccessKey key)
    {
        var headers = parameters.SignedHeaders.Select(name => name.ToLowerInvariant()).Order(StringComparer.Ordinal).ToArray();
        if (!headers.Contains("host"))
            return Invalid("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.");
        var query = CanonicalRequest.ParseQuery(request.Query).ToArray();
        if (parameters.LifetimeSeconds is not null)
            query = [.. query.Where(pair => pair.Key != "X-Amz-Signature")];
        var canonical = CanonicalRequest.Build(request, headers, query, NormalizesPath);
        if (IsSignature(parameters, key, canonical, out var stringToSign))
            return null;
        // Some clients add the session token to a presigned query after signing.
        if (parameters is { LifetimeSeconds: not null, SessionToken: not null })
        {
            var withoutToken = query.Where(pair => pair.Key != "X-Amz-Security-Token");
            if (IsSignature(parameters, key, CanonicalRequest.Build(request, headers, withoutToken, NormalizesPath), out _))
                return null;
        }

        return Invalid(
            "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. "
            + "Consult the service documentation for details.\n\n"
            + $"The Canonical String for this request should have been\n'{canonical}'\n\nThe String-to-Sign should have been\n'{stringToSign}'\n");
    }

    private static bool IsSignature(SignatureParameters parameters, LocalAccessKey key, string canonical, out string stringToSign)
    {
        stringToSign = parameters.Scope.StringToSign(parameters.Timestamp, canonical);
        var expected = parameters.Scope.Sign(key.SecretKey, stringToSign);
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(parameters.Signature));
    }
}

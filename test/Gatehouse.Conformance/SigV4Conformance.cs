using System.Globalization;
using System.Text;
using System.Text.Json;
using Amazon.Runtime;
using Gatehouse.Local.Security;
using Xunit.Abstractions;

namespace Gatehouse.Conformance;

/// <summary>The signing suites of AWS's SDKs, on both sides of the wire.</summary>
public sealed class SigV4Conformance(ITestOutputHelper output)
{
    [Fact]
    public void Verify_EverySignedRequest_IsAcceptedAndItsForgeriesAreNot()
    {
        Run("verify", row =>
        {
            var request = Signed(row);
            var verifier = Verifier(row, row.GetProperty("context"), request);
            return verifier.Verify(request).IsVerified && Forgeries(request).All(forgery => !verifier.Verify(forgery).IsVerified);
        });
    }

    [Fact]
    public void Sign_EveryRequest_GivesTheExpectedTexts()
    {
        Run("sign", row =>
        {
            var context = row.GetProperty("context");
            var request = Parse(row.GetProperty("request").GetString()!);
            var signer = new SigV4Signer("us-east-1", "service", new FixedTime(Time(context)))
            {
                NormalizesPath = context.GetProperty("normalize").GetBoolean(),
                SendsPayloadHash = row.GetProperty("kind").GetString() == "header" && Flag(context, "sign_body"),
                OmitsSessionToken = Flag(context, "omit_session_token") || Signed(row).Header("Authorization")?.Contains("x-amz-security-token", StringComparison.Ordinal) == false,
            };
            var (id, secret, token) = Credentials(context);
            // One suite shows the token in the signed request only.
            token ??= Signed(row).Header("X-Amz-Security-Token");
            var credentials = new ImmutableCredentials(id, secret, token);
            var signed = row.GetProperty("kind").GetString() == "header"
                ? signer.Sign(request, credentials)
                : signer.Presign(request, credentials, TimeSpan.FromSeconds(context.GetProperty("expiration_in_seconds").GetInt32()));
            return signed.CanonicalRequest == row.GetProperty("canonical_request").GetString()
                && signed.StringToSign == row.GetProperty("string_to_sign").GetString()
                && signed.Signature == row.GetProperty("signature").GetString();
        });
    }

    private void Run(string side, Func<JsonElement, bool> passes)
    {
        var rows = ConformanceData.Rows("sigv4/cases.jsonl").ToArray();
        var failures = rows.Where(row => !passes(row)).Select(row => row.GetProperty("id").GetString()).ToArray();
        output.WriteLine($"sigv4 {side}: {rows.Length - failures.Length} of {rows.Length}");
        Assert.Empty(failures);
    }

    private static SigV4Verifier Verifier(JsonElement row, JsonElement context, SigV4Request request)
    {
        var (id, secret, token) = Credentials(context);
        // One suite keeps the token out of the context and only sends it.
        token ??= request.Header("X-Amz-Security-Token");
        var key = new LocalAccessKey { AccessKeyId = id, SecretKey = secret, SessionToken = token, PrincipalArn = row.GetProperty("id").GetString()! };
        return new SigV4Verifier(asked => asked == id ? key : null, new FixedTime(Time(context)), "service", "us-east-1")
        {
            NormalizesPath = context.GetProperty("normalize").GetBoolean(),
        };
    }

    /// <summary>The signed request. Where the row also has the header by itself, that counts: one of the requests shows another signature.</summary>
    private static SigV4Request Signed(JsonElement row)
    {
        var request = Parse(row.GetProperty("signed_request").GetString()!);
        if (!row.TryGetProperty("authorization", out var authorization))
            return request;
        return request with
        {
            Headers = [.. request.Headers.Where(header => header.Key != "Authorization"), KeyValuePair.Create("Authorization", authorization.GetString()!)],
        };
    }

    private static IEnumerable<SigV4Request> Forgeries(SigV4Request request)
    {
        yield return request with { Method = "PUT" };
        yield return request with { Path = request.Path.TrimEnd('/') + "/x" };
        yield return request with { Query = request.Query + "&x=1" };
        yield return request with { PayloadHash = SigV4Request.Hash("x") };
        yield return request with
        {
            Headers = [.. request.Headers.Select(header => header.Key.Equals("Host", StringComparison.OrdinalIgnoreCase) ? KeyValuePair.Create(header.Key, "evil") : header)],
        };
        yield return request with
        {
            Query = request.Query.Replace("X-Amz-Signature=", "X-Amz-Signature=0", StringComparison.Ordinal),
            Headers = [.. request.Headers.Select(header => KeyValuePair.Create(header.Key, header.Value.Replace("Signature=", "Signature=0", StringComparison.Ordinal)))],
        };
    }

    private static SigV4Request Parse(string text)
    {
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        var head = (end < 0 ? text : text[..end]).TrimEnd('\n').Split('\n');
        var body = end < 0 ? "" : text[(end + 2)..];
        var target = head[0][(head[0].IndexOf(' ') + 1)..head[0].LastIndexOf(" HTTP/", StringComparison.Ordinal)];
        var question = target.IndexOf('?');
        var headers = new List<KeyValuePair<string, string>>();
        foreach (var line in head[1..])
        {
            if (line[0] == ' ')
                headers[^1] = KeyValuePair.Create(headers[^1].Key, $"{headers[^1].Value}\n{line}");
            else
                headers.Add(KeyValuePair.Create(line[..line.IndexOf(':')], line[(line.IndexOf(':') + 1)..]));
        }

        return new SigV4Request
        {
            Method = head[0][..head[0].IndexOf(' ')],
            Path = question < 0 ? target : target[..question],
            Query = question < 0 ? "" : target[(question + 1)..],
            Headers = headers,
            PayloadHash = SigV4Request.Hash(Encoding.UTF8.GetBytes(body)),
        };
    }

    private static (string Id, string Secret, string? Token) Credentials(JsonElement context)
    {
        var credentials = context.GetProperty("credentials");
        return (
            credentials.GetProperty("access_key_id").GetString()!,
            credentials.GetProperty("secret_access_key").GetString()!,
            credentials.TryGetProperty("token", out var token) ? token.GetString() : null);
    }

    private static bool Flag(JsonElement context, string name) => context.TryGetProperty(name, out var flag) && flag.GetBoolean();

    private static DateTimeOffset Time(JsonElement context) =>
        DateTimeOffset.Parse(context.GetProperty("timestamp").GetString()!, CultureInfo.InvariantCulture);

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

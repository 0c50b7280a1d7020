using Amazon.Runtime;
using Gatehouse.Local.Security;

namespace Gatehouse.Local.Tests.Security.SigV4;

public sealed class SigV4VerifierTests
{
    private static readonly DateTimeOffset Noon = new(2024, 5, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly LocalAccessKey Key = new() { AccessKeyId = "AKIDLOCAL", SecretKey = "secret", PrincipalArn = "arn:aws:iam::123456789012:user/ann" };
    private readonly FixedTime _time = new(Noon);

    private static SigV4Request Plain => new()
    {
        Method = "GET",
        Path = "/dev/pets%20and%20more",
        Query = "b=2&a=1",
        Headers = [KeyValuePair.Create("Host", "abc.execute-api.us-east-1.amazonaws.com")],
    };

    [Fact]
    public void Verify_SignedRequest_FindsThePrincipal()
    {
        var outcome = Verify(Sign(Plain));

        Assert.True(outcome.IsVerified);
        Assert.Equal(Key.PrincipalArn, outcome.Key!.PrincipalArn);
    }

    [Fact]
    public void Build_EncodedPath_IsEncodedOnceMore() => Assert.Contains(
        "/dev/pets%2520and%2520more\n", CanonicalRequest.Build(Plain, ["host"], [], normalizesPath: true), StringComparison.Ordinal);

    [Fact]
    public void Verify_NoCredentials_IsMissingAuthenticationToken()
    {
        var outcome = Verify(Plain);

        Assert.Equal(("Missing Authentication Token", "MissingAuthenticationTokenException"), (outcome.Message, outcome.ErrorType));
    }

    [Theory]
    [InlineData("Bearer abc", "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): '")]
    [InlineData("token", "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ")]
    [InlineData("AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=host", "Authorization header requires 'Signature' parameter. Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. (Hashed with SHA-256 and encoded with Base64) Authorization=")]
    public void Verify_OtherAuthorization_IsIncomplete(string authorization, string message)
    {
        var outcome = Verify(With(Plain, "Authorization", authorization));

        Assert.Equal("IncompleteSignatureException", outcome.ErrorType);
        Assert.StartsWith(message, outcome.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_CredentialOfWrongLength_IsIncomplete()
    {
        var request = With(With(Plain, "X-Amz-Date", "20240501T120000Z"), "Authorization", "AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=x");

        Assert.Equal("Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'a/b'", Verify(request).Message);
    }

    [Fact]
    public void Verify_ChangedRequest_ShowsWhatShouldHaveBeenSigned()
    {
        var outcome = Verify(Sign(Plain) with { Query = "a=2" });

        Assert.Equal(SigV4Failure.InvalidSignature, outcome.Failure);
        Assert.StartsWith("The request signature we calculated does not match the signature you provided.", outcome.Message, StringComparison.Ordinal);
        Assert.Contains("'GET\n/dev/pets%2520and%2520more\na=2\n", outcome.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, "")]
    [InlineData(6, "Signature expired: 20240501T120000Z is now earlier than 20240501T120100Z (20240501T120600Z - 5 min.)")]
    [InlineData(-6, "Signature not yet current: 20240501T120000Z is still later than 20240501T115900Z (20240501T115400Z + 5 min.)")]
    public void Verify_Clock_MayBeFiveMinutesOff(int minutes, string message)
    {
        var request = Sign(Plain);
        _time.Now = Noon.AddMinutes(minutes);

        Assert.Equal(message, Verify(request).Message);
    }

    [Theory]
    [InlineData("eu-west-1", "execute-api", "Credential should be scoped to a valid region. ")]
    [InlineData("us-east-1", "s3", "Credential should be scoped to correct service: 'execute-api'. ")]
    public void Verify_OtherScope_IsRefused(string region, string service, string message)
    {
        var request = new SigV4Signer(region, service, _time).Sign(Plain, new ImmutableCredentials("AKIDLOCAL", "secret", null)).Request;

        Assert.Equal((SigV4Failure.InvalidSignature, message), (Verify(request).Failure, Verify(request).Message));
    }

    [Fact]
    public void Verify_UnknownKey_IsRefused()
    {
        var outcome = Verify(Sign(Plain, id: "AKIDOTHER"));

        Assert.Equal(("The security token included in the request is invalid.", "AccessDeniedException"), (outcome.Message, outcome.ErrorType));
    }

    [Theory]
    [InlineData("token", 1, SigV4Failure.None)]
    [InlineData("other", 1, SigV4Failure.UnknownKey)]
    [InlineData(null, 1, SigV4Failure.UnknownKey)]
    [InlineData("token", -1, SigV4Failure.ExpiredToken)]
    public void Verify_TemporaryKey_NeedsItsToken(string? token, int hours, object failure)
    {
        var key = Key with { SessionToken = "token", Expires = Noon.AddHours(hours) };

        Assert.Equal(failure, Verify(Sign(Plain, token: token), key).Failure);
    }

    [Fact]
    public void Verify_Presigned_LastsAsLongAsItSays()
    {
        var signed = new SigV4Signer("us-east-1", "execute-api", _time).Presign(Plain, new ImmutableCredentials("AKIDLOCAL", "secret", null), TimeSpan.FromHours(1)).Request;

        _time.Now = Noon.AddMinutes(59);
        Assert.True(Verify(signed).IsVerified);
        _time.Now = Noon.AddMinutes(61);
        Assert.StartsWith("Signature expired:", Verify(signed).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignAsync_HttpMessage_IsAccepted()
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, "https://abc.example.com/dev/a%20b?x=1%2B1") { Content = new StringContent("{}") };
        await new SigV4Signer("us-east-1", "execute-api", _time).SignAsync(message, new BasicAWSCredentials("AKIDLOCAL", "secret"), CancellationToken.None);

        var request = new SigV4Request
        {
            Method = "POST",
            Path = "/dev/a%20b",
            Query = "x=1%2B1",
            Headers = [
                KeyValuePair.Create("Host", "abc.example.com"),
                KeyValuePair.Create("Content-Type", message.Content.Headers.ContentType!.ToString()),
                .. message.Headers.NonValidated.Select(header => KeyValuePair.Create(header.Key, header.Value.ToString()))],
            PayloadHash = SigV4Request.Hash("{}"),
        };
        Assert.Equal("", Verify(request).Message);
        Assert.False(Verify(request with { PayloadHash = SigV4Request.Hash("{ }") }).IsVerified);
    }

    private static SigV4Request With(SigV4Request request, string name, string value) =>
        request with { Headers = [.. request.Headers, KeyValuePair.Create(name, value)] };

    private SigV4Request Sign(SigV4Request request, string id = "AKIDLOCAL", string? token = null) =>
        new SigV4Signer("us-east-1", "execute-api", _time).Sign(request, new ImmutableCredentials(id, "secret", token)).Request;

    private SigV4Outcome Verify(SigV4Request request, LocalAccessKey? key = null) =>
        new SigV4Verifier(id => id == "AKIDLOCAL" ? key ?? Key : null, _time, region: "us-east-1").Verify(request);
}

using ChatSocket;

namespace Lambdas.Tests.ChatSocket;

public sealed class SignatureV4Tests
{
    /// <summary>The first case of AWS's own test suite (get-vanilla).</summary>
    [Fact]
    public void Sign_CaseOfAws_GivesItsSignature()
    {
        var settings = new Dictionary<string, string> { ["AWS_ACCESS_KEY_ID"] = "AKIDEXAMPLE", ["AWS_SECRET_ACCESS_KEY"] = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", ["AWS_REGION"] = "us-east-1" };
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://example.amazonaws.com/");
        new SignatureV4(name => settings.GetValueOrDefault(name), "service").Sign(request, [], new DateTimeOffset(2015, 8, 30, 12, 36, 0, TimeSpan.Zero));
        Assert.Equal(
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
            Assert.Single(request.Headers.GetValues("Authorization")));
    }

    [Fact]
    public void Sign_SessionToken_IsSignedToo()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://example.amazonaws.com/%40connections/a%3D");
        new SignatureV4(name => name, "execute-api").Sign(request, [1], DateTimeOffset.UnixEpoch);
        Assert.Equal("AWS_SESSION_TOKEN", Assert.Single(request.Headers.GetValues("X-Amz-Security-Token")));
        Assert.Contains("SignedHeaders=host;x-amz-date;x-amz-security-token,", Assert.Single(request.Headers.GetValues("Authorization")), StringComparison.Ordinal);
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Gatehouse.EndToEnd.Serving;

/// <summary>Signature Version 4, written down anew from its description, so that the gateway is not measured by its own code.</summary>
/// <remarks>See https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html.</remarks>
internal static class SignedRequests
{
    private const string Algorithm = "AWS4-HMAC-SHA256";

    /// <summary>A request signed in its headers.</summary>
    /// <param name="method">The method.</param>
    /// <param name="address">The address; its path and query are percent-encoded already, the parameters of the query in order.</param>
    /// <param name="body">The body.</param>
    /// <param name="key">The id of the access key.</param>
    /// <param name="secret">Its secret.</param>
    /// <param name="region">The region.</param>
    public static HttpRequestMessage Create(HttpMethod method, Uri address, byte[] body, string key, string secret = "secret", string region = "us-east-1")
    {
        var time = DateTimeOffset.UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var scope = $"{time[..8]}/{region}/execute-api/aws4_request";
        var path = string.Join('/', address.AbsolutePath.Split('/').Select(Uri.EscapeDataString));
        var canonical = $"{method}\n{path}\n{address.Query.TrimStart('?')}\nhost:{address.Authority}\nx-amz-date:{time}\n\nhost;x-amz-date\n{Hex(SHA256.HashData(body))}";
        var text = $"{Algorithm}\n{time}\n{scope}\n{Hex(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}";
        var signing = scope.Split('/').Aggregate(Encoding.UTF8.GetBytes("AWS4" + secret), (former, part) => HMACSHA256.HashData(former, Encoding.UTF8.GetBytes(part)));
        var request = new HttpRequestMessage(method, address) { Content = body.Length == 0 ? null : new ByteArrayContent(body) { Headers = { { "Content-Type", "application/octet-stream" } } } };
        request.Headers.Add("X-Amz-Date", time);
        request.Headers.TryAddWithoutValidation(
            "Authorization", $"{Algorithm} Credential={key}/{scope}, SignedHeaders=host;x-amz-date, Signature={Hex(HMACSHA256.HashData(signing, Encoding.UTF8.GetBytes(text)))}");
        return request;
    }

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}

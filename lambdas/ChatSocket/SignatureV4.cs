using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChatSocket;

/// <summary>Signs a request with the credentials that Lambda puts into the environment (AWS Signature Version 4).</summary>
/// <remarks>See https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html.</remarks>
public sealed class SignatureV4(Func<string, string?> setting, string service)
{
    public void Sign(HttpRequestMessage request, byte[] body, DateTimeOffset now)
    {
        var time = now.ToString("yyyyMMddTHHmmssZ", CultureInfo.InvariantCulture);
        var region = setting("AWS_REGION") ?? "us-east-1";
        var scope = $"{time[..8]}/{region}/{service}/aws4_request";
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["host"] = request.RequestUri!.Authority, ["x-amz-date"] = time };
        if (setting("AWS_SESSION_TOKEN") is { Length: > 0 } token) headers["x-amz-security-token"] = token;

        var names = string.Join(';', headers.Keys);
        var canonical = $"{request.Method}\n{CanonicalPath(request.RequestUri)}\n\n{string.Concat(headers.Select(header => $"{header.Key}:{header.Value}\n"))}\n{names}\n{Hex(SHA256.HashData(body))}";
        var toSign = $"AWS4-HMAC-SHA256\n{time}\n{scope}\n{Hex(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}";
        var key = new[] { time[..8], region, service, "aws4_request" }.Aggregate(Encoding.UTF8.GetBytes("AWS4" + setting("AWS_SECRET_ACCESS_KEY")), Mac);

        foreach (var (name, value) in headers.Where(header => header.Key != "host")) request.Headers.TryAddWithoutValidation(name, value);
        request.Headers.TryAddWithoutValidation("Authorization",
            $"AWS4-HMAC-SHA256 Credential={setting("AWS_ACCESS_KEY_ID")}/{scope}, SignedHeaders={names}, Signature={Hex(Mac(key, toSign))}");
    }

    /// <summary>Each segment is encoded once more than it is sent, as all services but S3 want it.</summary>
    private static string CanonicalPath(Uri uri) => string.Join('/', uri.AbsolutePath.Split('/').Select(Uri.EscapeDataString));

    private static byte[] Mac(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Gatehouse.Local.Security;

/// <summary>The day, Region and service a signing key is good for.</summary>
internal sealed record CredentialScope(string Date, string Region, string Service)
{
    public const string Algorithm = "AWS4-HMAC-SHA256";
    public const string Terminator = "aws4_request";

    public static string Timestamp(DateTimeOffset time) => time.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    public static CredentialScope At(DateTimeOffset time, string region, string service) => new(Timestamp(time)[..8], region, service);

    public override string ToString() => $"{Date}/{Region}/{Service}/{Terminator}";

    public string StringToSign(string timestamp, string canonicalRequest) =>
        $"{Algorithm}\n{timestamp}\n{this}\n{SigV4Request.Hash(canonicalRequest)}";

    /// <summary>The signature of a string to sign, in lower-case hexadecimal.</summary>
    public string Sign(string secretKey, string stringToSign)
    {
        var key = Encoding.UTF8.GetBytes($"AWS4{secretKey}");
        foreach (var part in new[] { Date, Region, Service, Terminator })
            key = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(part));
        return Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(stringToSign)));
    }
}

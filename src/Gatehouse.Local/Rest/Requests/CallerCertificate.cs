using System.Globalization;
using System.Security.Cryptography.X509Certificates;

namespace Gatehouse.Local.Rest;

/// <summary>The certificate of the caller: the members of <c>$context.identity.clientCert</c>.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html.</remarks>
internal sealed class CallerCertificate(X509Certificate2 certificate)
{
    public string Pem { get; } = certificate.ExportCertificatePem() + "\n";

    public string SubjectDN { get; } = certificate.Subject;

    public string IssuerDN { get; } = certificate.Issuer;

    /// <summary>The serial number, pairs of hexadecimal digits with colons between.</summary>
    public string SerialNumber { get; } = string.Join(':', Convert.FromHexString(certificate.SerialNumber).Select(each => each.ToString("x2", CultureInfo.InvariantCulture)));

    public string NotBefore { get; } = Time(certificate.NotBefore);

    public string NotAfter { get; } = Time(certificate.NotAfter);

    /// <summary>The time as OpenSSL prints it: <c>Aug  5 09:36:04 2021 GMT</c>.</summary>
    private static string Time(DateTime time)
    {
        var utc = time.ToUniversalTime();
        return string.Create(CultureInfo.InvariantCulture, $"{utc:MMM} {utc.Day,2} {utc:HH:mm:ss yyyy} GMT");
    }
}

using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

namespace Gatehouse.Local;

/// <summary>The certificate of the caller: the members of <c>$context.identity.clientCert</c>.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html.</remarks>
internal sealed class CallerCertificate(X509Certificate2 certificate)
{
    public string Pem => field ??= certificate.ExportCertificatePem() + "\n";

    public string SubjectDN => field ??= DistinguishedName.Text(certificate.SubjectName);

    public string IssuerDN => field ??= DistinguishedName.Text(certificate.IssuerName);

    /// <summary>The serial number as OpenSSL prints it: decimal when it fits into 64 bits, else pairs of hexadecimal digits with colons between.</summary>
    public string SerialNumber => field ??= Serial(certificate.SerialNumberBytes.Span);

    public string NotBefore => field ??= Time(certificate.NotBefore);

    public string NotAfter => field ??= Time(certificate.NotAfter);

    /// <summary>The value of <c>$context.identity.clientCert.{name}</c>, or null.</summary>
    public string? Value(string name) => name switch
    {
        "clientCertPem" => Pem,
        "subjectDN" => SubjectDN,
        "issuerDN" => IssuerDN,
        "serialNumber" => SerialNumber,
        "validity.notBefore" => NotBefore,
        "validity.notAfter" => NotAfter,
        _ => null,
    };

    /// <summary>Writes <c>"clientCert": ...</c>.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("clientCert"u8);
        json.WriteString("clientCertPem"u8, Pem);
        json.WriteString("subjectDN"u8, SubjectDN);
        json.WriteString("issuerDN"u8, IssuerDN);
        json.WriteString("serialNumber"u8, SerialNumber);
        json.WriteStartObject("validity"u8);
        json.WriteString("notBefore"u8, NotBefore);
        json.WriteString("notAfter"u8, NotAfter);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Serial(ReadOnlySpan<byte> number)
    {
        var digits = number.TrimStart((byte)0);
        if (digits.Length > sizeof(long) || (digits.Length == sizeof(long) && digits[0] > 0x7F))
        {
            return string.Join(':', digits.ToArray().Select(each => each.ToString("x2", CultureInfo.InvariantCulture)));
        }

        Span<byte> whole = stackalloc byte[sizeof(long)];
        digits.CopyTo(whole[(sizeof(long) - digits.Length)..]);
        return BinaryPrimitives.ReadInt64BigEndian(whole).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The time as OpenSSL prints it: <c>Aug  5 09:36:04 2021 GMT</c>.</summary>
    private static string Time(DateTime time)
    {
        var utc = time.ToUniversalTime();
        return string.Create(CultureInfo.InvariantCulture, $"{utc:MMM} {utc.Day,2} {utc:HH:mm:ss yyyy} GMT");
    }
}

using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

namespace Gatehouse.Local;

/// <summary>The certificate of a client, as events and <c>$context</c> show it.</summary>
internal static class ClientCertificate
{
    /// <summary>Writes <c>"authentication": {"clientCert": ...}</c> when there is a certificate.</summary>
    public static void WriteAuthentication(Utf8JsonWriter json, X509Certificate2? certificate)
    {
        if (certificate is not null)
        {
            json.WriteStartObject("authentication"u8);
            Write(json, certificate);
            json.WriteEndObject();
        }
    }

    /// <summary>Writes <c>"clientCert": ...</c>.</summary>
    public static void Write(Utf8JsonWriter json, X509Certificate2 certificate)
    {
        json.WriteStartObject("clientCert"u8);
        json.WriteString("clientCertPem"u8, certificate.ExportCertificatePem());
        json.WriteString("subjectDN"u8, certificate.Subject);
        json.WriteString("issuerDN"u8, certificate.Issuer);
        json.WriteString("serialNumber"u8, Serial(certificate));
        json.WriteStartObject("validity"u8);
        json.WriteString("notBefore"u8, Time(certificate.NotBefore));
        json.WriteString("notAfter"u8, Time(certificate.NotAfter));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The value of <c>$context.identity.clientCert.{name}</c>, or null.</summary>
    public static string? Value(X509Certificate2? certificate, string name) => certificate is null ? null : name switch
    {
        "clientCertPem" => certificate.ExportCertificatePem(),
        "subjectDN" => certificate.Subject,
        "issuerDN" => certificate.Issuer,
        "serialNumber" => Serial(certificate),
        "validity.notBefore" => Time(certificate.NotBefore),
        "validity.notAfter" => Time(certificate.NotAfter),
        _ => null,
    };

    private static string Serial(X509Certificate2 certificate) => string.Join(':', certificate.SerialNumber.ToLowerInvariant().Chunk(2).Select(pair => new string(pair)));

    // OpenSSL's form: a day of one digit is padded with a space.
    private static string Time(DateTime time)
    {
        var utc = time.ToUniversalTime();
        return string.Create(CultureInfo.InvariantCulture, $"{utc:MMM} {utc.Day,2} {utc:HH:mm:ss yyyy} GMT");
    }
}

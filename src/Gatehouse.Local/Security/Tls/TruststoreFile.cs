using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Gatehouse.Local.Security;

/// <summary>Reads the PEM text of a truststore.</summary>
internal static class TruststoreFile
{
    private const int MostBytes = 1_000_000;

    /// <summary>The truststore; null after a diagnostic. Certificates that API Gateway would warn of are warned of.</summary>
    public static Truststore? Read(string pem, string place, string domain, DiagnosticLocation location, DateTimeOffset now, DiagnosticBag diagnostics)
    {
        var certificates = new X509Certificate2Collection();
        try
        {
            certificates.ImportFromPem(pem);
        }
        catch (CryptographicException failure)
        {
            diagnostics.Add(DiagnosticCatalogue.TruststoreUnreadable.At(location, place, domain, failure.Message.TrimEnd('.')));
            return null;
        }

        var problem = certificates.Count == 0 ? "there is no certificate in it"
            : pem.Length > MostBytes ? "it is larger than 1000 KB"
            : certificates.GroupBy(static certificate => certificate.Subject).FirstOrDefault(static group => group.Count() > 1) is { } twice
                ? $"two certificates have the subject '{twice.Key}'"
            : null;
        if (problem is not null)
        {
            diagnostics.Add(DiagnosticCatalogue.TruststoreUnreadable.At(location, place, domain, problem));
            return null;
        }

        foreach (var certificate in certificates)
        {
            if (Warning(certificate, now) is { } warning)
            {
                diagnostics.Add(DiagnosticCatalogue.TruststoreCertificateOdd.At(location, DistinguishedName.Text(certificate.SubjectName), place, warning));
            }
        }

        return new([.. certificates]);
    }

    private static string? Warning(X509Certificate2 certificate, DateTimeOffset now) =>
        certificate.NotAfter.ToUniversalTime() < now.UtcDateTime ? "has expired"
        : certificate.NotBefore.ToUniversalTime() > now.UtcDateTime ? "is not yet valid"
        : !CertificateStrength.IsEnough(certificate) ? "has a weak key or signature"
        : null;
}

using System.Net;
using System.Security.Cryptography;

namespace Gatehouse.Local.Security;

/// <summary>Finds the certificates of a server, as its options say.</summary>
internal static class ServerCertificateLoader
{
    /// <summary>The certificates; null with what is wrong.</summary>
    public static ServerCertificates? Load(HttpsOptions options, IPAddress address, TimeProvider time, out Diagnostic? problem)
    {
        problem = null;
        try
        {
            return options.Certificate is { } file
                ? ServerCertificates.Of(CertificateFile.Read(file, options.CertificateKey))
                : ServerCertificates.By(LocalAuthority.Open(options.AuthorityFolder, time), address);
        }
        catch (Exception failure) when (failure is CryptographicException or IOException or UnauthorizedAccessException)
        {
            var reason = failure.Message.TrimEnd('.');
            problem = options.Certificate is { } file
                ? DiagnosticCatalogue.CertificateUnreadable.At(DiagnosticLocation.None, file, reason)
                : DiagnosticCatalogue.AuthorityNotKept.At(DiagnosticLocation.None, options.AuthorityFolder, reason);
            return null;
        }
    }
}

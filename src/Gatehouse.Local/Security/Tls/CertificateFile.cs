using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Gatehouse.Local.Security;

/// <summary>Reads the certificate that a server shows from files.</summary>
internal static class CertificateFile
{
    /// <summary>Reads a certificate with its key and the certificates between it and its root.</summary>
    /// <exception cref="CryptographicException">The files hold no certificate with a key.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to a file is denied.</exception>
    public static SslStreamCertificateContext Read(string path, string? keyPath)
    {
        var bytes = File.ReadAllBytes(path);
        if (X509Certificate2.GetCertContentType(bytes) == X509ContentType.Pkcs12)
        {
            var all = X509CertificateLoader.LoadPkcs12Collection(bytes, null);
            var own = all.FirstOrDefault(static certificate => certificate.HasPrivateKey) ?? throw new CryptographicException("There is no private key in it.");
            return SslStreamCertificateContext.Create(own, Others(all, own), offline: true);
        }

        var chain = new X509Certificate2Collection();
        chain.ImportFromPemFile(path);
        using var read = X509Certificate2.CreateFromPemFile(path, keyPath ?? path);
        var leaf = X509CertificateLoader.LoadPkcs12(read.Export(X509ContentType.Pkcs12), null);
        return SslStreamCertificateContext.Create(leaf, Others(chain, leaf), offline: true);
    }

    private static X509Certificate2Collection Others(X509Certificate2Collection all, X509Certificate2 own) =>
        [.. all.Where(certificate => certificate.Thumbprint != own.Thumbprint)];
}

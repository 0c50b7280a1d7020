using System.Security.Cryptography.X509Certificates;

namespace Gatehouse.Local.Security;

/// <summary>What API Gateway asks of the algorithms of a certificate: SHA-256, and RSA of 2048 or ECDSA of 256 bits, at least.</summary>
internal static class CertificateStrength
{
    private const int LeastRsa = 2048;
    private const int LeastEc = 256;

    // RSA and ECDSA with MD2, MD5 or SHA-1; SHA-224 is too short as well.
    private static readonly string[] Insecure =
    [
        "1.2.840.113549.1.1.2", "1.2.840.113549.1.1.4", "1.2.840.113549.1.1.5", "1.2.840.113549.1.1.14",
        "1.2.840.10045.4.1", "1.2.840.10045.4.3.1", "1.3.14.3.2.29",
    ];

    /// <summary>Whether hash and key are strong enough.</summary>
    public static bool IsEnough(X509Certificate2 certificate)
    {
        if (Insecure.Contains(certificate.SignatureAlgorithm.Value))
        {
            return false;
        }

        using var rsa = certificate.GetRSAPublicKey();
        using var ec = certificate.GetECDsaPublicKey();
        return rsa is not null ? rsa.KeySize >= LeastRsa : ec is null || ec.KeySize >= LeastEc;
    }

    /// <summary>Whether a certificate names itself as its issuer.</summary>
    public static bool IsSelfSigned(X509Certificate2 certificate) => certificate.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData);
}

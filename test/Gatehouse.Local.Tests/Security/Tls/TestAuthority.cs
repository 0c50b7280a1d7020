using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Gatehouse.Local.Tests.Security;

/// <summary>A certificate authority for tests.</summary>
internal sealed class TestAuthority
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    private TestAuthority(X509Certificate2 certificate) => Certificate = certificate;

    public X509Certificate2 Certificate { get; }

    public string Pem => Certificate.ExportCertificatePem() + "\n";

    public static TestAuthority Root(string name, int days = 30)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = Request(name, key, isAuthority: true);
        return new(request.CreateSelfSigned(Now.AddDays(-60), Now.AddDays(days)));
    }

    /// <summary>A certificate that vouches for itself.</summary>
    public static X509Certificate2 SelfSigned(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var made = Request(name, key, isAuthority: false).CreateSelfSigned(Now.AddDays(-1), Now.AddDays(30));
        return Usable(made);
    }

    public TestAuthority Below(string name, int days = 29)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var issued = Request(name, key, isAuthority: true).Create(Certificate, Now.AddDays(-59), Now.AddDays(days), RandomNumberGenerator.GetBytes(16));
        return new(issued.CopyWithPrivateKey(key));
    }

    /// <summary>A client's certificate with its key.</summary>
    public X509Certificate2 Issue(string name, int from = -1, int days = 10, byte[]? serial = null)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var issued = Request(name, key, isAuthority: false).Create(Certificate, Now.AddDays(from), Now.AddDays(days), serial ?? [1]);
        using var complete = issued.CopyWithPrivateKey(key);
        return Usable(complete);
    }

    /// <summary>A client's certificate with an RSA key of a size, signed with a hash.</summary>
    public X509Certificate2 IssueRsa(string name, int bits, HashAlgorithmName hash)
    {
        using var key = RSA.Create(bits);
        var request = new CertificateRequest(new X500DistinguishedName(name), key, hash, RSASignaturePadding.Pkcs1);
        return request.Create(Certificate.SubjectName, X509SignatureGenerator.CreateForECDsa(Certificate.GetECDsaPrivateKey()!), Now.AddDays(-1), Now.AddDays(10), [2]);
    }

    private static CertificateRequest Request(string name, ECDsa key, bool isAuthority)
    {
        var request = new CertificateRequest(new X500DistinguishedName(name), key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(isAuthority, hasPathLengthConstraint: false, 0, critical: true));
        return request;
    }

    private static X509Certificate2 Usable(X509Certificate2 certificate) => X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
}

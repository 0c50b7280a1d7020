using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Gatehouse.Local.Security;

/// <summary>A certificate authority of this user of this machine. Its key never leaves the user's data folder.</summary>
internal sealed class LocalAuthority : IDisposable
{
    private const string Kept = "authority.pem";
    private const string Public = "ca.pem";
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(3650);
    private static readonly TimeSpan LeafLifetime = TimeSpan.FromDays(397);
    private readonly X509Certificate2 _certificate;
    private readonly TimeProvider _time;

    private LocalAuthority(X509Certificate2 certificate, string file, TimeProvider time)
    {
        _certificate = certificate;
        _time = time;
        File = file;
    }

    /// <summary>The PEM file of the authority's certificate, for clients that are to trust it.</summary>
    public string File { get; }

    /// <summary>Takes the authority that a folder keeps, or makes one.</summary>
    /// <exception cref="IOException">The folder cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the folder is denied.</exception>
    public static LocalAuthority Open(string folder, TimeProvider time)
    {
        CreateFolder(folder);
        var kept = Path.Combine(folder, Kept);
        // Only what was found broken or old is replaced: another gateway may make one at this moment.
        var isThere = System.IO.File.Exists(kept);
        var certificate = Read(kept, time) ?? Make(kept, isThere, time);
        var file = Path.Combine(folder, Public);
        var pem = certificate.ExportCertificatePem() + "\n";
        if (!System.IO.File.Exists(file) || System.IO.File.ReadAllText(file) != pem)
        {
            Write(file, pem, isSecret: false, replaces: true);
        }

        return new(certificate, file, time);
    }

    /// <summary>A certificate for host names and addresses, with its key.</summary>
    public X509Certificate2 Issue(SubjectAlternativeNameBuilder names, string commonName)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(new X500DistinguishedName($"CN={commonName}"), key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: false, hasPathLengthConstraint: false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(_certificate, includeKeyIdentifier: true, includeIssuerAndSerial: false));
        var now = _time.GetUtcNow();
        var end = now + LeafLifetime < _certificate.NotAfter ? now + LeafLifetime : _certificate.NotAfter;
        using var issued = request.Create(_certificate, now.AddDays(-1), end, RandomNumberGenerator.GetBytes(16));
        using var complete = issued.CopyWithPrivateKey(key);
        // TLS on Windows takes no key that lives in memory only.
        return X509CertificateLoader.LoadPkcs12(complete.Export(X509ContentType.Pkcs12), null);
    }

    public void Dispose() => _certificate.Dispose();

    private static X509Certificate2? Read(string path, TimeProvider time)
    {
        if (!System.IO.File.Exists(path))
        {
            return null;
        }

        try
        {
            var certificate = X509Certificate2.CreateFromPem(System.IO.File.ReadAllText(path), System.IO.File.ReadAllText(path));
            if (certificate.NotAfter > time.GetUtcNow().AddDays(30).LocalDateTime)
            {
                return certificate;
            }

            certificate.Dispose();
            return null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static X509Certificate2 Make(string path, bool replaces, TimeProvider time)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(new X500DistinguishedName($"O=Gatehouse,CN=Gatehouse local authority ({Environment.MachineName})"), key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: true, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        var now = time.GetUtcNow();
        var made = request.CreateSelfSigned(now.AddDays(-1), now + Lifetime);
        if (Write(path, made.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem() + "\n", isSecret: true, replaces)
            || Read(path, time) is not { } others)
        {
            return made;
        }

        made.Dispose();
        return others;
    }

    private static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Moves a file into place as a whole, so that another gateway that starts now reads all of it or nothing.</summary>
    /// <returns>False when there is such a file already, and it is not to be replaced.</returns>
    private static bool Write(string path, string text, bool isSecret, bool replaces)
    {
        var temporary = $"{path}.{Path.GetRandomFileName()}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (isSecret && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new StreamWriter(temporary, options))
        {
            writer.Write(text);
        }

        try
        {
            System.IO.File.Move(temporary, path, replaces);
            return true;
        }
        catch (IOException) when (!replaces && System.IO.File.Exists(path))
        {
            System.IO.File.Delete(temporary);
            return false;
        }
    }
}

namespace Gatehouse.Local.Security;

/// <summary>How a gateway listens for HTTPS.</summary>
internal sealed record HttpsOptions
{
    /// <summary>The port; 0 takes any free one.</summary>
    public int Port { get; init; }

    /// <summary>The file of the server's certificate, PEM or PFX. Default: certificates of a local authority.</summary>
    public string? Certificate { get; init; }

    /// <summary>The file of the key, where it is not in the file of the certificate. Default: it is.</summary>
    public string? CertificateKey { get; init; }

    /// <summary>The folder that keeps the local authority. Default: <c>gatehouse/tls</c> below the user's data folder.</summary>
    public string AuthorityFolder { get; init; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "gatehouse", "tls");
}

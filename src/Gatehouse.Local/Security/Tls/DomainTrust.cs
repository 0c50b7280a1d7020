using System.Security.Cryptography.X509Certificates;

namespace Gatehouse.Local.Security;

/// <summary>Whom a domain with mutual TLS lets in.</summary>
/// <param name="Place">Where the template says that the truststore is: <c>s3://bucket/key</c>.</param>
/// <param name="Truststore">The truststore; null when it could not be had, so that nobody is let in.</param>
internal sealed record DomainTrust(string Place, Truststore? Truststore)
{
    /// <summary>Why a client is kept out; null when it is let in.</summary>
    public string? Refusal(bool isEncrypted, X509Certificate2? certificate, DateTimeOffset now) =>
        !isEncrypted ? "the domain asks for client certificates, so it is reached by HTTPS only"
        : Truststore is null ? $"the truststore {Place} is not at hand"
        : certificate is null ? "the client sent no certificate"
        : Truststore.Refusal(certificate, now);
}

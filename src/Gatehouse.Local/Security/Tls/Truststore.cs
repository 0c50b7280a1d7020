using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Security.Cryptography.X509Certificates;

namespace Gatehouse.Local.Security;

/// <summary>The certificate authorities that a domain trusts. Client certificates are held against these only: what else a client sends along does not count.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html.</remarks>
internal sealed class Truststore(ImmutableArray<X509Certificate2> certificates)
{
    /// <summary>The most authorities that may stand above a client's certificate.</summary>
    private const int LongestChain = 4;

    // All requests of a connection show the same object.
    private readonly ConditionalWeakTable<X509Certificate2, Trust> _trusted = [];

    /// <summary>Why a certificate is not trusted, in API Gateway's words where they are known; null when it is.</summary>
    public string? Refusal(X509Certificate2 certificate, DateTimeOffset now)
    {
        if (_trusted.TryGetValue(certificate, out var known) && now >= known.From && now <= known.Until)
        {
            return null;
        }

        using var chain = new X509Chain();
        var policy = chain.ChainPolicy;
        policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        policy.CustomTrustStore.AddRange(certificates.ToArray());
        policy.RevocationMode = X509RevocationMode.NoCheck;
        policy.DisableCertificateDownloads = true;
        policy.VerificationTime = now.UtcDateTime;
        var isTrusted = chain.Build(certificate);
        var authorities = chain.ChainElements.Skip(1).Select(static element => element.Certificate).ToArray();
        try
        {
            var refusal = Weak(certificate, authorities)
                ?? (isTrusted ? null : Reason(chain, certificate))
                ?? (authorities.Length > LongestChain ? "certificate chain too long" : null);
            if (refusal is null)
            {
                _trusted.AddOrUpdate(certificate, Trust.Of(chain));
            }

            return refusal;
        }
        finally
        {
            foreach (var element in chain.ChainElements)
            {
                element.Certificate.Dispose();
            }
        }
    }

    // Nobody vouches for the signature of a root.
    private static string? Weak(X509Certificate2 certificate, IEnumerable<X509Certificate2> authorities) =>
        authorities.Where(static authority => !CertificateStrength.IsSelfSigned(authority)).Prepend(certificate).All(CertificateStrength.IsEnough)
            ? null
            : "Client cert using an insecure Signature Algorithm";

    private static string Reason(X509Chain chain, X509Certificate2 certificate)
    {
        var found = chain.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, static (all, status) => all | status.Status);
        return found switch
        {
            _ when found.HasFlag(X509ChainStatusFlags.PartialChain) => "Could not find issuer for certificate",
            _ when found.HasFlag(X509ChainStatusFlags.UntrustedRoot) =>
                chain.ChainElements.Count == 1 && CertificateStrength.IsSelfSigned(certificate) ? "self signed certificate" : "Could not find issuer for certificate",
            _ when found.HasFlag(X509ChainStatusFlags.NotSignatureValid) => "certificate signature failure",
            _ when found.HasFlag(X509ChainStatusFlags.NotTimeValid) => "certificate has expired or is not yet valid",
            _ => string.Join(", ", chain.ChainStatus.Select(static status => status.StatusInformation.Trim().TrimEnd('.'))),
        };
    }

    /// <summary>How long the certificates of a chain are all valid.</summary>
    private sealed record Trust(DateTimeOffset From, DateTimeOffset Until)
    {
        public static Trust Of(X509Chain chain) =>
            new(chain.ChainElements.Max(static element => element.Certificate.NotBefore), chain.ChainElements.Min(static element => element.Certificate.NotAfter));
    }
}

namespace Gatehouse.Rules;

/// <summary>Mutual TLS is for regional domains, and reads its truststore from S3.</summary>
internal sealed class MutualTlsRule : IRule<CustomDomain>
{
    public void Check(CustomDomain domain, DiagnosticBag diagnostics)
    {
        if (domain.MutualTls is not { } tls)
        {
            if (domain.OwnershipCertificate is not null)
            {
                diagnostics.Add(DiagnosticCatalogue.OwnershipWithoutMutualTls.At(domain.Origin.Location, domain.Name));
            }

            return;
        }

        if (domain.Endpoint != RestEndpointType.Regional)
        {
            diagnostics.Add(DiagnosticCatalogue.MutualTlsNotRegional.At(domain.Origin.Location, domain.Name, domain.Endpoint));
        }

        if (tls.Truststore.Literal is { } place && !(place.StartsWith("s3://", StringComparison.Ordinal) && place[5..].IndexOf('/', StringComparison.Ordinal) > 0))
        {
            diagnostics.Add(DiagnosticCatalogue.BadTruststore.At(domain.Origin.Location, place));
        }
    }
}

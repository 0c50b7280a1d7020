using System.Collections.Frozen;

namespace Gatehouse.Rules;

/// <summary>The TLS security policies of API Gateway.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-security-policies-list.html.</remarks>
internal static class SecurityPolicies
{
    private static readonly FrozenSet<TlsSecurityPolicy> All = FrozenSet.ToFrozenSet(
    [
        TlsSecurityPolicy.Tls10, TlsSecurityPolicy.Tls12,
        TlsSecurityPolicy.Tls13Only, TlsSecurityPolicy.Tls13OnlyFips, TlsSecurityPolicy.Tls13PfsPostQuantum,
        TlsSecurityPolicy.Tls13FipsPostQuantum, TlsSecurityPolicy.Tls13FipsPfsPostQuantum, TlsSecurityPolicy.Tls13PostQuantum,
        TlsSecurityPolicy.Tls13, TlsSecurityPolicy.EdgeTls13Only, TlsSecurityPolicy.EdgeTls12Pfs, TlsSecurityPolicy.EdgeTls12,
    ]);

    /// <summary>Checks that a policy exists, fits the endpoint, and has the access mode that it needs.</summary>
    public static void Check(TlsSecurityPolicy? policy, EndpointAccessMode? mode, RestEndpointType endpoint, Origin origin, DiagnosticBag diagnostics)
    {
        if (policy is { IsEnhanced: true } && mode is null)
        {
            diagnostics.Add(DiagnosticCatalogue.SecurityPolicyNeedsAccessMode.At(origin.Location, policy));
        }
        else if (policy is not { IsEnhanced: true } && mode is not null)
        {
            diagnostics.Add(DiagnosticCatalogue.AccessModeWithoutPolicy.At(origin.Location, policy?.Name ?? "(none)"));
        }

        if (policy is not null && !All.Contains(policy))
        {
            diagnostics.Add(DiagnosticCatalogue.UnknownSecurityPolicy.At(origin.Location, policy));
        }
        else if (policy is { IsEnhanced: true } && policy.IsForEdge != (endpoint == RestEndpointType.Edge))
        {
            diagnostics.Add(DiagnosticCatalogue.SecurityPolicyOfOtherEndpoint.At(origin.Location, policy, endpoint));
        }
    }
}

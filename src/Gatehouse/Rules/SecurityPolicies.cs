using System.Collections.Frozen;

namespace Gatehouse.Rules;

/// <summary>The TLS security policies of API Gateway.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-security-policies-list.html.</remarks>
internal static class SecurityPolicies
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
    [
        "TLS_1_0", "TLS_1_2",
        "SecurityPolicy_TLS13_1_3_2025_09", "SecurityPolicy_TLS13_1_3_FIPS_2025_09", "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09",
        "SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09", "SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09", "SecurityPolicy_TLS13_1_2_PQ_2025_09",
        "SecurityPolicy_TLS13_1_2_2021_06", "SecurityPolicy_TLS13_2025_EDGE", "SecurityPolicy_TLS12_PFS_2025_EDGE", "SecurityPolicy_TLS12_2018_EDGE",
    ]);

    public static bool IsEnhanced(string? policy) => policy?.StartsWith("SecurityPolicy_", StringComparison.Ordinal) == true;

    /// <summary>Checks that a policy exists, fits the endpoint, and has the access mode that it needs.</summary>
    public static void Check(string? policy, EndpointAccessMode? mode, RestEndpointType endpoint, Origin origin, DiagnosticBag diagnostics)
    {
        if (IsEnhanced(policy) && mode is null)
        {
            diagnostics.Add(DiagnosticCatalogue.SecurityPolicyNeedsAccessMode.At(origin.Location, policy));
        }
        else if (!IsEnhanced(policy) && mode is not null)
        {
            diagnostics.Add(DiagnosticCatalogue.AccessModeWithoutPolicy.At(origin.Location, policy ?? "(none)"));
        }

        if (policy is not null && !Names.Contains(policy))
        {
            diagnostics.Add(DiagnosticCatalogue.UnknownSecurityPolicy.At(origin.Location, policy));
        }
        else if (IsEnhanced(policy) && policy!.EndsWith("_EDGE", StringComparison.Ordinal) != (endpoint == RestEndpointType.Edge))
        {
            diagnostics.Add(DiagnosticCatalogue.SecurityPolicyOfOtherEndpoint.At(origin.Location, policy, endpoint));
        }
    }
}

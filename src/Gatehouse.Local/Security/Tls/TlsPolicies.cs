namespace Gatehouse.Local.Security;

/// <summary>What security policies say about versions of TLS.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-security-policies-list.html.</remarks>
internal static class TlsPolicies
{
    /// <summary>Whether a policy takes TLS 1.3 only.</summary>
    public static bool IsTls13Only(TlsSecurityPolicy policy) =>
        policy.Name.StartsWith("SecurityPolicy_TLS13_1_3_", StringComparison.Ordinal) || policy == TlsSecurityPolicy.EdgeTls13Only;
}

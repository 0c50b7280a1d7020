namespace Gatehouse;

/// <summary>A TLS security policy: the lowest version of TLS, and the cipher suites, that an API or domain takes.</summary>
/// <remarks>
/// Policies that AWS adds later are made by the constructor; those that are not in the list are a diagnostic.
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-security-policies-list.html.
/// </remarks>
/// <param name="Name">The name, such as <c>TLS_1_2</c>.</param>
public sealed record TlsSecurityPolicy(string Name)
{
    /// <summary>TLS 1.0 and later.</summary>
    public static TlsSecurityPolicy Tls10 { get; } = new("TLS_1_0");

    /// <summary>TLS 1.2 and later.</summary>
    public static TlsSecurityPolicy Tls12 { get; } = new("TLS_1_2");

    /// <summary>TLS 1.3 only.</summary>
    public static TlsSecurityPolicy Tls13Only { get; } = new("SecurityPolicy_TLS13_1_3_2025_09");

    /// <summary>TLS 1.3 only, with FIPS-validated ciphers.</summary>
    public static TlsSecurityPolicy Tls13OnlyFips { get; } = new("SecurityPolicy_TLS13_1_3_FIPS_2025_09");

    /// <summary>TLS 1.2 and 1.3, with forward secrecy and post-quantum key exchange.</summary>
    public static TlsSecurityPolicy Tls13PfsPostQuantum { get; } = new("SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09");

    /// <summary>TLS 1.2 and 1.3, with FIPS-validated ciphers and post-quantum key exchange.</summary>
    public static TlsSecurityPolicy Tls13FipsPostQuantum { get; } = new("SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09");

    /// <summary>TLS 1.2 and 1.3, with FIPS-validated ciphers, forward secrecy and post-quantum key exchange.</summary>
    public static TlsSecurityPolicy Tls13FipsPfsPostQuantum { get; } = new("SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09");

    /// <summary>TLS 1.2 and 1.3, with post-quantum key exchange.</summary>
    public static TlsSecurityPolicy Tls13PostQuantum { get; } = new("SecurityPolicy_TLS13_1_2_PQ_2025_09");

    /// <summary>TLS 1.2 and 1.3, as of June 2021.</summary>
    public static TlsSecurityPolicy Tls13 { get; } = new("SecurityPolicy_TLS13_1_2_2021_06");

    /// <summary>TLS 1.3 only, for edge-optimized endpoints.</summary>
    public static TlsSecurityPolicy EdgeTls13Only { get; } = new("SecurityPolicy_TLS13_2025_EDGE");

    /// <summary>TLS 1.2 and 1.3 with forward secrecy, for edge-optimized endpoints.</summary>
    public static TlsSecurityPolicy EdgeTls12Pfs { get; } = new("SecurityPolicy_TLS12_PFS_2025_EDGE");

    /// <summary>TLS 1.2 and 1.3, for edge-optimized endpoints.</summary>
    public static TlsSecurityPolicy EdgeTls12 { get; } = new("SecurityPolicy_TLS12_2018_EDGE");

    /// <summary>Whether it is one of the enhanced policies, which need an endpoint access mode.</summary>
    public bool IsEnhanced => Name.StartsWith("SecurityPolicy_", StringComparison.Ordinal);

    internal bool IsForEdge => Name.EndsWith("_EDGE", StringComparison.Ordinal);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

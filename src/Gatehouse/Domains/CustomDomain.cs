using System.Runtime.CompilerServices;

namespace Gatehouse;

/// <summary>A domain name of one's own, and the stages that it leads to.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html.</remarks>
public sealed record CustomDomain
{
    /// <summary>A domain without mappings.</summary>
    /// <param name="name">The name, such as <c>api.example.com</c> or <c>*.example.com</c>.</param>
    /// <param name="file">The caller's file.</param>
    /// <param name="line">The caller's line.</param>
    public CustomDomain(TemplateText name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Name = name;
        Origin = Origin.Here(file, line);
    }

    /// <summary>The name, such as <c>api.example.com</c> or <c>*.example.com</c>.</summary>
    public TemplateText Name { get; init; }

    /// <summary>How the domain is reached.</summary>
    /// <value>The default is <see cref="RestEndpointType.Regional"/>; HTTP and WebSocket APIs know no other.</value>
    public RestEndpointType Endpoint { get; init; }

    /// <summary>The ARN of the certificate; for <see cref="RestEndpointType.Edge"/> in us-east-1.</summary>
    /// <value>The default is null.</value>
    public TemplateText? Certificate { get; init; }

    /// <summary>The ARN of a public certificate that proves who owns the domain; with mutual TLS and an imported or private certificate.</summary>
    /// <value>The default is null.</value>
    public TemplateText? OwnershipCertificate { get; init; }

    /// <summary>The TLS security policy.</summary>
    /// <value>The default is null: <see cref="TlsSecurityPolicy.Tls12"/>.</value>
    public TlsSecurityPolicy? SecurityPolicy { get; init; }

    /// <summary>How strictly a connection must have entered by the domain's own endpoint.</summary>
    /// <value>The default is null; enhanced security policies need a value.</value>
    public EndpointAccessMode? EndpointAccessMode { get; init; }

    /// <summary>Whether the endpoint has IPv6 addresses too.</summary>
    /// <value>The default is null: <see cref="IpAddressType.Ipv4"/>, and <see cref="IpAddressType.DualStack"/> for private domains.</value>
    public IpAddressType? IpAddressType { get; init; }

    /// <summary>The certificates of clients that are let in.</summary>
    /// <value>The default is null: clients need none.</value>
    public MutualTls? MutualTls { get; init; }

    /// <summary>Whether mappings, rules or both say where a request goes.</summary>
    /// <value>The default is <see cref="DomainRouting.Mappings"/>.</value>
    public DomainRouting Routing { get; init; }

    /// <summary>The stages by base path.</summary>
    /// <value>The default is empty.</value>
    public ValueList<DomainMapping> Mappings { get; init; } = [];

    /// <summary>The routing rules, by priority.</summary>
    /// <value>The default is empty.</value>
    public ValueList<DomainRule> Rules { get; init; } = [];

    /// <summary>The ids of the VPC endpoints by which a private domain is reached.</summary>
    /// <value>The default is empty: associations are made elsewhere.</value>
    public ValueList<TemplateText> VpcEndpoints { get; init; } = [];

    /// <summary>Who may call a private domain from where.</summary>
    /// <value>The default is empty: no resource policy.</value>
    public ValueList<PolicyStatement> Policy { get; init; } = [];

    /// <summary>Tags.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<TemplateText> Tags { get; init; } = [];

    /// <summary>Properties of the domain's resource for what has no property here.</summary>
    /// <value>The default is empty. What stands here wins over what the properties say.</value>
    public ValueMap<TemplateValue> Raw { get; init; } = [];

    /// <summary>Where the domain was written.</summary>
    public Origin Origin { get; init; }
}

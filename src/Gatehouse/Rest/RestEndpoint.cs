namespace Gatehouse;

/// <summary>How a REST API is reached.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html.</remarks>
/// <param name="Type">The type of the endpoint.</param>
public sealed record RestEndpoint(RestEndpointType Type)
{
    /// <summary>From the internet, by the region's own address.</summary>
    public static RestEndpoint Regional { get; } = new(RestEndpointType.Regional);

    /// <summary>From the internet, by CloudFront.</summary>
    public static RestEndpoint Edge { get; } = new(RestEndpointType.Edge);

    /// <summary>Only from VPCs with an interface endpoint.</summary>
    /// <param name="vpcEndpointIds">The ids of the VPC endpoints that get an alias name for the API; may be empty.</param>
    public static RestEndpoint Private(params ValueList<TemplateText> vpcEndpointIds) =>
        new(RestEndpointType.Private) { VpcEndpointIds = vpcEndpointIds };

    /// <summary>The ids of VPC endpoints; only for private APIs.</summary>
    /// <value>The default is empty.</value>
    public ValueList<TemplateText> VpcEndpointIds { get; init; } = [];

    /// <summary>Whether the endpoint has IPv6 addresses too.</summary>
    /// <value>The default is null: <see cref="IpAddressType.Ipv4"/>, and <see cref="IpAddressType.DualStack"/> for private APIs.</value>
    public IpAddressType? IpAddressType { get; init; }
}

/// <summary>The types of <see cref="RestEndpoint"/>.</summary>
public enum RestEndpointType
{
    /// <summary>From the internet, by the region's own address.</summary>
    Regional,

    /// <summary>From the internet, by CloudFront.</summary>
    Edge,

    /// <summary>Only from VPCs.</summary>
    Private,
}

/// <summary>The IP versions of an endpoint.</summary>
public enum IpAddressType
{
    /// <summary>IPv4 only.</summary>
    Ipv4,

    /// <summary>IPv4 and IPv6.</summary>
    DualStack,
}

/// <summary>How strictly a connection must have entered by the resource's own endpoint.</summary>
public enum EndpointAccessMode
{
    /// <summary>Not checked.</summary>
    Basic,

    /// <summary>Connections by another endpoint type, or with another server name, are refused.</summary>
    Strict,
}

/// <summary>Where the API key of a request stands.</summary>
public enum ApiKeySource
{
    /// <summary>In the header <c>X-API-Key</c>.</summary>
    Header,

    /// <summary>In the member <c>usageIdentifierKey</c> of the authorizer's answer.</summary>
    Authorizer,
}

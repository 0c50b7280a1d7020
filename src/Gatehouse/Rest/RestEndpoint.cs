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

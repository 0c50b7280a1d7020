namespace Gatehouse;

/// <summary>The IP versions of an endpoint.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-ip-address-type.html.</remarks>
public enum IpAddressType
{
    /// <summary>IPv4 only.</summary>
    Ipv4,

    /// <summary>IPv4 and IPv6.</summary>
    DualStack,
}

namespace Gatehouse;

/// <summary>The IP versions of an endpoint.</summary>
public enum IpAddressType
{
    /// <summary>IPv4 only.</summary>
    Ipv4,

    /// <summary>IPv4 and IPv6.</summary>
    DualStack,
}

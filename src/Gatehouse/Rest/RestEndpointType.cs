namespace Gatehouse;

/// <summary>The types of <see cref="RestEndpoint"/>.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html.</remarks>
public enum RestEndpointType
{
    /// <summary>From the internet, by the region's own address.</summary>
    Regional,

    /// <summary>From the internet, by CloudFront.</summary>
    Edge,

    /// <summary>Only from VPCs.</summary>
    Private,
}

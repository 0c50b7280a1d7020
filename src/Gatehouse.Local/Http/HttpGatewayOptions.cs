using System.Diagnostics.CodeAnalysis;

namespace Gatehouse.Local.Http;

/// <summary>What an HTTP API needs to know about the place where it runs.</summary>
internal sealed record HttpGatewayOptions : GatewayOptions
{
    public HttpGatewayOptions()
    {
    }

    /// <summary>Takes over what all gateways need to know.</summary>
    [SetsRequiredMembers]
    public HttpGatewayOptions(GatewayOptions common)
        : base(common)
    {
    }

    /// <summary>Whether <c>/pets/</c> is served by the route <c>/pets</c>. API Gateway does not.</summary>
    public bool IgnoreTrailingSlash { get; init; }
}

namespace Gatehouse.Local.Http;

/// <summary>What an HTTP API needs to know about the place where it runs.</summary>
internal sealed record HttpGatewayOptions : GatewayOptions
{
    /// <summary>Whether <c>/pets/</c> is served by the route <c>/pets</c>. API Gateway does not.</summary>
    public bool IgnoreTrailingSlash { get; init; }
}

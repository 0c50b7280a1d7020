namespace Gatehouse.Local;

/// <summary>A compiled API that answers requests.</summary>
internal interface IApiEndpoint
{
    /// <summary>Answers one request. Failures of gateway, authorizer and backend are answers too: it does not throw.</summary>
    ValueTask<GatewayAnswer> HandleAsync(GatewayRequest request, CancellationToken cancellation);
}

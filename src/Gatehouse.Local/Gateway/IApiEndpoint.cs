namespace Gatehouse.Local;

/// <summary>A compiled API that answers requests.</summary>
internal interface IApiEndpoint
{
    /// <summary>Answers one request. Failures of gateway, authorizer and backend are answers too: it does not throw.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Cancelled when the gateway ends. A client that leaves changes nothing: API Gateway does not notice, and what was begun runs on.</param>
    ValueTask<GatewayAnswer> HandleAsync(GatewayRequest request, CancellationToken cancellation);
}

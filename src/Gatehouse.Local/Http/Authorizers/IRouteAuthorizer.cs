namespace Gatehouse.Local.Http;

/// <summary>Decides who may call a route.</summary>
internal interface IRouteAuthorizer
{
    /// <summary>Decides on a call, and leaves on it who calls.</summary>
    /// <returns>The refusal, or null when the call may go on.</returns>
    ValueTask<GatewayAnswer?> AuthorizeAsync(HttpCall call, CancellationToken cancellation);
}

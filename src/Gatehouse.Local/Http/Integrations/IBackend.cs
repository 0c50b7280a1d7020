namespace Gatehouse.Local.Http;

/// <summary>What a route calls.</summary>
internal interface IBackend
{
    /// <summary>Calls it. Failures are answers: it does not throw.</summary>
    ValueTask<GatewayAnswer> CallAsync(HttpCall call, CancellationToken cancellation);
}

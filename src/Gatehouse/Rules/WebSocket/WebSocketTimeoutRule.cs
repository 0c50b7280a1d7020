namespace Gatehouse.Rules;

/// <summary>An integration of a WebSocket API waits between 50 ms and 29 s.</summary>
internal sealed class WebSocketTimeoutRule : IRule<WebSocketApi>
{
    public void Check(WebSocketApi api, DiagnosticBag diagnostics)
    {
        foreach (var route in api.Routes.Where(route => route.Integration?.Timeout.TotalMilliseconds is < 50 or > 29_000))
        {
            diagnostics.Add(DiagnosticCatalogue.HttpTimeout.At(route.Origin.Location, route.Key, route.Integration!.Timeout.TotalMilliseconds, 29_000));
        }
    }
}

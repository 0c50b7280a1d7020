namespace Gatehouse.Rules;

/// <summary>An integration waits between 50 ms and 29 s.</summary>
internal sealed class TimeoutRule : RestRouteRule
{
    protected override void Check(RestRoute route, RestApi api, DiagnosticBag diagnostics)
    {
        var timeout = route.Integration.Timeout;
        if (timeout < TimeSpan.FromMilliseconds(50))
        {
            diagnostics.Add(DiagnosticCatalogue.TimeoutTooShort.At(route.Origin.Location, route.Key, timeout.TotalMilliseconds));
        }
        else if (timeout > TimeSpan.FromSeconds(29) && route.Integration is not LambdaStream and not HttpProxy { Stream: true })
        {
            diagnostics.Add(api.Endpoint.Type == RestEndpointType.Edge
                ? DiagnosticCatalogue.TimeoutTooLongForEdge.At(route.Origin.Location, route.Key, timeout.TotalSeconds)
                : DiagnosticCatalogue.TimeoutNeedsQuota.At(route.Origin.Location, route.Key, timeout.TotalSeconds));
        }
    }
}

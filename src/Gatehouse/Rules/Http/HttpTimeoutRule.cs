namespace Gatehouse.Rules;

/// <summary>An integration of an HTTP API waits between 50 ms and 30 s.</summary>
internal sealed class HttpTimeoutRule : IRule<HttpApi>
{
    public void Check(HttpApi api, DiagnosticBag diagnostics)
    {
        foreach (var route in api.Routes.Where(route => route.Integration.Timeout.TotalMilliseconds is < 50 or > 30_000))
        {
            diagnostics.Add(DiagnosticCatalogue.HttpTimeout.At(route.Origin.Location, route.Key, route.Integration.Timeout.TotalMilliseconds, 30_000));
        }
    }
}

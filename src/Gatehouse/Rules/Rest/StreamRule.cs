namespace Gatehouse.Rules;

/// <summary>Streams end within 15 minutes, and are not cached.</summary>
internal sealed class StreamRule : RestRouteRule
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    protected override void Check(RestRoute route, RestApi api, DiagnosticBag diagnostics)
    {
        if (route.Integration is not (LambdaStream or HttpProxy { Stream: true }))
        {
            return;
        }

        if (route.Integration.Timeout > Longest)
        {
            diagnostics.Add(DiagnosticCatalogue.StreamTooLong.At(route.Origin.Location, route.Key, route.Integration.Timeout.TotalSeconds));
        }

        foreach (var stage in api.Stages)
        {
            if (stage.Methods.Any(settings => settings.Cache?.Enabled == true && settings.Path == route.Path.Text && settings.Method == route.Method))
            {
                diagnostics.Add(DiagnosticCatalogue.StreamCached.At(route.Origin.Location, route.Key, stage.Name));
            }
        }
    }
}

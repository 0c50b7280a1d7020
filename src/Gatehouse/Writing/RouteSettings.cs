namespace Gatehouse;

/// <summary>Writes route settings of the stages of HTTP and WebSocket APIs.</summary>
internal static class RouteSettings
{
    public static MapBuilder Write(Throttle? throttle) => new MapBuilder()
        .AddIf(throttle is not null, "ThrottlingRateLimit", () => throttle!.Rate)
        .Add("ThrottlingBurstLimit", throttle?.Burst);
}

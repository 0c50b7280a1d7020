namespace Gatehouse.Local;

/// <summary>Token buckets of throttles.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html.</remarks>
internal static class Throttles
{
    /// <summary>What an account may call in a region unless AWS raises it.</summary>
    public static Throttle Account { get; } = new(Rate: 10_000, Burst: 5_000);

    /// <summary>A bucket; null where nothing is throttled. At a rate of zero not even a burst passes.</summary>
    public static TokenBucket? Bucket(Throttle? throttle, TimeProvider time) =>
        throttle is null ? null : new(throttle.Rate > 0 ? throttle : throttle with { Burst = 0 }, time);
}

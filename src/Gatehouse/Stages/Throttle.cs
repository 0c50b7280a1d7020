namespace Gatehouse;

/// <summary>A token bucket for requests.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html.</remarks>
/// <param name="Rate">Requests a second in the long run.</param>
/// <param name="Burst">Requests at once.</param>
public sealed record Throttle(double Rate, int Burst);

namespace Gatehouse;

/// <summary>How often a key may call in a period.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html.</remarks>
/// <param name="Limit">The number of requests.</param>
/// <param name="Period">The period.</param>
public sealed record Quota(int Limit, QuotaPeriod Period)
{
    /// <summary>Requests taken off the first period.</summary>
    /// <value>The default is 0.</value>
    public int Offset { get; init; }
}

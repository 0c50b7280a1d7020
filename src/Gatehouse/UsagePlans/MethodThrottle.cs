namespace Gatehouse;

/// <summary>How fast each key of a plan may call one method.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html.</remarks>
/// <param name="Method">The method.</param>
/// <param name="Path">The path as its route has it.</param>
/// <param name="Throttle">The throttle.</param>
public sealed record MethodThrottle(RouteMethod Method, RoutePath Path, Throttle Throttle);

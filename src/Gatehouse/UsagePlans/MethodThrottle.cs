namespace Gatehouse;

/// <summary>How fast each key of a plan may call one method.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">The path as its route has it.</param>
/// <param name="Throttle">The throttle.</param>
public sealed record MethodThrottle(RouteMethod Method, RoutePath Path, Throttle Throttle);

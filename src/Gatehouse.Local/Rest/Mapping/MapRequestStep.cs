namespace Gatehouse.Local.Rest;

/// <summary>Makes what the backend gets of what the client sent.</summary>
internal static class MapRequestStep
{
    public const string Name = "MapRequest";

    public static RestStep? For(RouteBuild route) => route.Route.Integration switch
    {
        LambdaProxy or LambdaStream => LambdaEventStep.For(route),
        MappedIntegration mapped => MappedRequestStep.For(route, mapped),
        HttpProxy proxy => ProxyRequestStep.For(route, proxy.RequestParameters, proxy.ContentHandling),
        _ => ProxyRequestStep.For(route, [], null),
    };
}

namespace Gatehouse.Local.Rest;

/// <summary>Makes what the client gets of what the backend answered.</summary>
internal static class MapResponseStep
{
    public const string Name = "MapResponse";

    public static RestStep? For(RouteBuild route) => route.Route.Integration switch
    {
        LambdaProxy or LambdaStream => new LambdaAnswerStep(),
        MappedIntegration mapped => MappedResponseStep.For(route, mapped),
        _ => new ProxyAnswerStep(),
    };
}

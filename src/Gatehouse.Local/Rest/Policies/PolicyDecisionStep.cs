namespace Gatehouse.Local.Rest;

internal static class PolicyDecisionStep
{
    public static RestStep? For(RouteBuild route) => null;
}

namespace Gatehouse.Local.Rest;

internal static class PolicyPreCheckStep
{
    public static RestStep? For(RouteBuild route) => null;
}

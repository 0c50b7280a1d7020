namespace Gatehouse.Local.Rest;

internal static class IntegrateStep
{
    public static RestStep? For(RouteBuild route) => null;
}

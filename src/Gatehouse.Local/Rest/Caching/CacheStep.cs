namespace Gatehouse.Local.Rest;

internal static class CacheStep
{
    public static RestStep Around(RouteBuild route, RestStep inner) => inner;
}

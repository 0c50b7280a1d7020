namespace Gatehouse.Local.Rest;

internal static class MapResponseStep
{
    public static RestStep? For(RouteBuild route) => null;
}

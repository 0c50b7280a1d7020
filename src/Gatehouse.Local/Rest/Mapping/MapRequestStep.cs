namespace Gatehouse.Local.Rest;

internal static class MapRequestStep
{
    public static RestStep? For(RouteBuild route) => null;
}

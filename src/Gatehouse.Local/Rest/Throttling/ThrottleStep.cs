namespace Gatehouse.Local.Rest;

internal static class ThrottleStep
{
    public static RestStep? For(RouteBuild route) => null;
}

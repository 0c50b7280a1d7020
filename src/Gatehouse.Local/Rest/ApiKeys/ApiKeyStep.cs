namespace Gatehouse.Local.Rest;

internal static class ApiKeyStep
{
    public static RestStep? For(RouteBuild route) => null;
}

namespace Gatehouse.Local.Rest;

internal static class ValidateRequestStep
{
    public static RestStep? For(RouteBuild route) => null;
}

namespace Gatehouse.Local.Rest;

internal static class AuthorizeStep
{
    public static RestStep? For(RouteBuild route) => null;
}

namespace Gatehouse.Local.Rest;

internal static class RequestOverrides
{
    public static void Apply(RestContext context, IntegrationRequest call, bool isAws)
    {
    }
}

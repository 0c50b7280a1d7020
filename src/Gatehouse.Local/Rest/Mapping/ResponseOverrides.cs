namespace Gatehouse.Local.Rest;

internal static class ResponseOverrides
{
    public static void Apply(RestContext context)
    {
    }
}

namespace Gatehouse.Local.Rest;

internal static class AccessLogStep
{
    public static RestStep Around(StageBuild stage, RestStep inner) => inner;
}

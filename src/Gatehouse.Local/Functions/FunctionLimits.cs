namespace Gatehouse.Local.Functions;

/// <summary>Lambda's limits in bytes.</summary>
/// <remarks>See https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html.</remarks>
internal static class FunctionLimits
{
    public const int Request = 6 * 1024 * 1024;
    public const int Event = 1024 * 1024;
    public const int Answer = 6_291_556;
}

namespace Gatehouse.Cli;

/// <summary>What the command tells scripts.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int Failure = 1;
    public const int WrongUsage = 2;
    public const int Fault = 70;
}

using System.Runtime.InteropServices;

namespace Gatehouse.EndToEnd.Processes;

/// <summary>Signals of POSIX systems.</summary>
internal static class Signals
{
    public const int Interrupt = 2;
    public const int Kill = 9;
    public const int Terminate = 15;

    /// <summary>Whether processes that are started here ignore a signal, as those of a job in the background of a shell do that of Ctrl+C.</summary>
    public static bool IsIgnored(int signal)
    {
        const string Name = "SigIgn:";
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith(Name, StringComparison.Ordinal));
        return (Convert.ToUInt64(line[Name.Length..].Trim(), 16) >> (signal - 1) & 1) == 1;
    }

    public static void Send(int process, int signal) => _ = SendSignal(process, signal);

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int SendSignal(int process, int signal);
}

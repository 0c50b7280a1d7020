using System.Diagnostics;
using System.Globalization;

namespace Gatehouse.Local.Functions;

/// <summary>
/// Ends functions' processes when this one dies without ending them itself. A tiny shell reads their ids from a pipe, and
/// kills those that are left when the pipe breaks. Elsewhere than on Unix, runtimes end when their Runtime API goes away.
/// </summary>
internal static class ProcessWatch
{
    internal const string Script = """
        ids=''
        while read -r op id; do
          case $op in
            +) ids="$ids $id" ;;
            -) kept=''; for i in $ids; do [ "$i" = "$id" ] || kept="$kept $i"; done; ids=$kept ;;
          esac
        done
        [ -z "$ids" ] || kill -9 $ids
        """;

    private static readonly Lock Gate = new();
    private static Process? _watch;

    public static void Add(int processId) => Tell('+', processId);

    public static void Remove(int processId) => Tell('-', processId);

    private static void Tell(char what, int processId)
    {
        if (OperatingSystem.IsWindows()) return;
        lock (Gate)
        {
            try
            {
                _watch ??= Process.Start(new ProcessStartInfo("/bin/sh", ["-c", Script])
                {
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                });
                _watch!.StandardInput.Write(string.Create(CultureInfo.InvariantCulture, $"{what} {processId}\n"));
                _watch.StandardInput.Flush();
            }
            catch (Exception exception) when (exception is IOException or InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                // Without a shell, or with one that was killed, the runtimes still end with their Runtime API.
            }
        }
    }
}

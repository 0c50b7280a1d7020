using System.Collections.Concurrent;
using System.Diagnostics;

namespace Gatehouse.Local.Functions;

/// <summary>
/// Finds an interpreter that works. Version managers put programs on the PATH that only say that the version is not
/// installed; and where they do run it, they cost a shell at each start. So each is asked once where it really is.
/// </summary>
internal static class Interpreter
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly ConcurrentDictionary<string, string?> Known = new(StringComparer.Ordinal);

    /// <param name="whereAmI">The arguments with which it prints its own path.</param>
    /// <param name="names">The names to look for, the best first.</param>
    public static string? Find(string[] whereAmI, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (ProgramPath.Find(name) is { } file && Known.GetOrAdd(file, Ask, whereAmI) is { } program) return program;
        }
        return null;
    }

    private static string? Ask(string file, string[] whereAmI)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(file, whereAmI) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            _ = process.StandardError.ReadToEndAsync();
            var path = process.StandardOutput.ReadToEnd().Trim();
            if (!process.WaitForExit(Patience)) process.Kill();
            return process is { HasExited: true, ExitCode: 0 } && File.Exists(path) ? path : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}

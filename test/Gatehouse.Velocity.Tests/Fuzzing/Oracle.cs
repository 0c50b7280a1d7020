using System.Diagnostics;
using System.Text.Json;

namespace Gatehouse.Velocity.Tests.Fuzzing;

/// <summary>Apache Velocity 1.7 itself, run on the JVM.</summary>
internal static class Oracle
{
    private const string Script = "vtl/oracle/run17.sh";

    // Found once: the first run compiles the oracle, which two tests must not do at the same time.
    private static readonly Lazy<string?> Found = new(Find);

    // A folder of this run: another one may be compiling at the same time.
    private static readonly Lazy<string> Classes = new(MakeFolder);

    /// <summary>Where the oracle's script is; null, with a notice, where it, Java or Velocity is not installed.</summary>
    public static string? Locate() => Found.Value;

    /// <summary>What Velocity renders for each row; null for a row that fails.</summary>
    public static IReadOnlyList<string?> Render(string script, IEnumerable<string> rows, bool quiet)
    {
        var input = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(input, rows);
            var start = new ProcessStartInfo("/bin/bash") { RedirectStandardOutput = true, RedirectStandardError = true };
            start.ArgumentList.Add("-c");
            start.ArgumentList.Add($"'{script}' < '{input}'");
            start.Environment["B"] = Classes.Value;
            start.Environment["QUIET"] = quiet ? "1" : "0";
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            var results = new List<string?>();
            while (process.StandardOutput.ReadLine() is { } line)
            {
                using var result = JsonDocument.Parse(line);
                results.Add(result.RootElement.TryGetProperty("output", out var output) ? output.GetString() : null);
            }

            process.WaitForExit();
            return results;
        }
        finally
        {
            File.Delete(input);
        }
    }

    private static string MakeFolder()
    {
        var folder = Directory.CreateTempSubdirectory("gatehouse-velocity-oracle-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        return folder.FullName;
    }

    private static string? Find()
    {
        var root = Environment.GetEnvironmentVariable("GATEHOUSE_CONFORMANCE");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); root is null && folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Infra.sln")))
                root = Path.Combine(folder.FullName, "..", "shared", "conformance");
        }

        var script = root is null ? null : Path.Combine(root, Script);
        if (File.Exists(script) && Render(script, ["""{"id":"0","template":"a","context":{}}"""], quiet: false) is ["a"])
            return script;

        Console.WriteLine("Skipped: Velocity 1.7 is not installed (apt-get install velocity libjsonpath-java openjdk-17-jdk-headless).");
        return null;
    }
}

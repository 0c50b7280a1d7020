using System.Diagnostics;

namespace Gatehouse.Benchmarks.Load;

/// <summary>This program once more, as a server on one core of its own.</summary>
internal sealed class ServerProcess : IDisposable
{
    private const string TaskSet = "/usr/bin/taskset";

    private readonly Process _process;

    private ServerProcess(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    /// <summary>The time that the server has spent on its core, its functions' included.</summary>
    public double Seconds => ProcessTime.Seconds(_process.Id);

    public static async Task<ServerProcess> StartAsync(string scenario)
    {
        // An affinity that is set later misses the threads that run by then, and so does what they start.
        var program = File.Exists(TaskSet) ? (Name: TaskSet, Arguments: $"1 {Environment.ProcessPath} ") : (Name: Environment.ProcessPath!, Arguments: "");
        var start = new ProcessStartInfo(program.Name, $"{program.Arguments}server {scenario}") { RedirectStandardOutput = true, RedirectStandardInput = true };
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_PROCESSOR_COUNT"] = "1";
        var process = Process.Start(start)!;
        if (program.Name != TaskSet && (OperatingSystem.IsLinux() || OperatingSystem.IsWindows()))
        {
            process.ProcessorAffinity = 1;
        }

        while (await process.StandardOutput.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            if (line.StartsWith("port ", StringComparison.Ordinal))
            {
                return new(process, int.Parse(line[5..], System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        throw new InvalidOperationException($"The server of '{scenario}' ended with {process.ExitCode}.");
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}

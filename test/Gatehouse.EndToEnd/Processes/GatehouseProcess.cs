using System.Diagnostics;
using System.Text;

namespace Gatehouse.EndToEnd.Processes;

/// <summary>The command line in a process of its own.</summary>
public sealed class GatehouseProcess : IAsyncDisposable
{
    /// <summary>Generous: the machine may be busy, and the first start publishes functions.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();
    private readonly TaskCompletionSource<Uri> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task<Outcome> _ended;

    private GatehouseProcess(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Keep(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(_errors, line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _ended = EndAsync();
    }

    /// <summary>The id of the process.</summary>
    public int Id => _process.Id;

    /// <summary>What it has printed so far.</summary>
    public string Output => Text(_output);

    /// <summary>What it has printed to standard error so far.</summary>
    public string Errors => Text(_errors);

    /// <summary>Starts the command line.</summary>
    /// <param name="folder">The working folder, which also takes temporary files.</param>
    /// <param name="arguments">The arguments.</param>
    public static GatehouseProcess Start(string folder, params string[] arguments)
    {
        string[] command = ["dotnet", Repository.Cli, .. arguments];
        if (Signals.IsIgnored(Signals.Interrupt))
        {
            command = ["env", "--default-signal=INT", .. command];
        }

        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(IsForeign).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["TMPDIR"] = Directory.CreateDirectory(Path.Combine(folder, "tmp")).FullName;
        start.Environment["XDG_DATA_HOME"] = Path.Combine(folder, "data");
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // Build servers would outlive the test.
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        return new(start);
    }

    /// <summary>Runs the command line to its end.</summary>
    public static async Task<Outcome> RunAsync(string folder, params string[] arguments)
    {
        await using var process = Start(folder, arguments);
        return await process.EndedAsync();
    }

    /// <summary>The address, as soon as the server says that it is ready.</summary>
    public async Task<Uri> ReadyAsync()
    {
        var first = await Task.WhenAny(_ready.Task, _ended).WaitAsync(Limit);
        return first == _ready.Task
            ? await _ready.Task
            : throw new InvalidOperationException($"The server ended before it was ready: {await _ended}");
    }

    /// <summary>Waits for the end.</summary>
    public async Task<Outcome> EndedAsync(TimeSpan? limit = null) => await _ended.WaitAsync(limit ?? Limit);

    /// <summary>Waits until a text has been printed, to either output.</summary>
    public async Task PrintedAsync(string text)
    {
        using var timeout = new CancellationTokenSource(Limit);
        while (!Output.Contains(text, StringComparison.Ordinal) && !Errors.Contains(text, StringComparison.Ordinal))
        {
            if (_ended.IsCompleted)
            {
                throw new InvalidOperationException($"'{text}' was not printed: {await _ended}");
            }

            await Task.Delay(50, timeout.Token);
        }
    }

    /// <summary>Sends a signal.</summary>
    internal void Signal(int signal) => Signals.Send(Id, signal);

    public async ValueTask DisposeAsync()
    {
        if (!_ended.IsCompleted)
        {
            Signal(Signals.Terminate);
            await Task.WhenAny(_ended, Task.Delay(TimeSpan.FromSeconds(20)));
        }

        if (!_ended.IsCompleted)
        {
            _process.Kill(entireProcessTree: true);
            await _ended;
        }

        _process.Dispose();
    }

    private static bool IsForeign(string name) =>
        name.StartsWith("AWS_", StringComparison.Ordinal) || name.StartsWith("CDK_", StringComparison.Ordinal)
        || name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.Ordinal);

    private static string Text(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }

    private void Keep(StringBuilder text, string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (text)
        {
            text.Append(line).Append('\n');
        }

        const string Ready = "Ready on ";
        if (text == _output && line.StartsWith(Ready, StringComparison.Ordinal))
        {
            _ready.TrySetResult(new Uri(line[Ready.Length..]));
        }
    }

    private async Task<Outcome> EndAsync()
    {
        await _process.WaitForExitAsync();
        return new(_process.ExitCode, Output, Errors);
    }
}

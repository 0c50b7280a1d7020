using System.Collections.Immutable;
using System.Diagnostics;

namespace Gatehouse.Local.Functions;

/// <summary>The process of an environment. Disposing of it ends it and all its children.</summary>
internal sealed class FunctionProcess : IDisposable
{
    private readonly Process _process;
    private readonly TaskCompletionSource _exited = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _disposed;

    private FunctionProcess(Process process) => _process = process;

    public Task Exited => _exited.Task;

    /// <exception cref="System.ComponentModel.Win32Exception">The file is missing or no program.</exception>
    public static FunctionProcess Start(RuntimeLaunch launch, ImmutableDictionary<string, string> environment, Action<string> log, Action<int> onExit)
    {
        var start = new ProcessStartInfo(launch.FileName, launch.Arguments)
        {
            WorkingDirectory = launch.TaskRoot,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        start.Environment.Clear();
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        var function = new FunctionProcess(process);
        process.OutputDataReceived += (_, line) => Log(line.Data);
        process.ErrorDataReceived += (_, line) => Log(line.Data);
        process.Exited += (_, _) => function.OnExited(onExit);
        process.Start();
        process.StandardInput.Close();
        ProcessWatch.Add(process.Id);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return function;

        void Log(string? line)
        {
            if (line is not null) log(line);
        }
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0) return;
        try
        {
            if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception or NotSupportedException)
        {
            // It has exited on its own.
        }
    }

    private void OnExited(Action<int> onExit)
    {
        // Whoever started the process is told first: that waits until the start is over, so that the watch knows the id by then.
        onExit(_process.ExitCode);
        ProcessWatch.Remove(_process.Id);
        _ = ReleaseAsync();
    }

    /// <summary>What the process wrote last is still read, but not for ever: a child may hold the pipes open.</summary>
    private async Task ReleaseAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        try
        {
            await _process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
        }
        Interlocked.Exchange(ref _disposed, 1);
        _process.Dispose();
        _exited.TrySetResult();
    }
}

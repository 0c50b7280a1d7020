using System.Diagnostics;

namespace Gatehouse.Local.Functions;

/// <summary>Builds C# projects, one at a time: they may share projects beneath them.</summary>
internal sealed class ProjectBuilder(Action<string, string> log) : IDisposable
{
    private readonly SemaphoreSlim _oneBuild = new(1);
    private readonly Dictionary<string, Task<FetchedCode>> _built = new(StringComparer.Ordinal);
    private Process? _running;
    private bool _isDisposed;

    /// <summary>Builds a project; functions of the same project share the build.</summary>
    public Task<FetchedCode> BuildAsync(FunctionDefinition definition, string path)
    {
        lock (_built)
        {
            var key = Path.GetFullPath(path);
            return _built.TryGetValue(key, out var build) ? build : _built[key] = RunAsync(definition, path);
        }
    }

    /// <summary>Ends a build that runs.</summary>
    public void Dispose()
    {
        lock (_built)
        {
            _isDisposed = true;
            if (_running is { HasExited: false }) _running.Kill(entireProcessTree: true);
        }
    }

    private async Task<FetchedCode> RunAsync(FunctionDefinition definition, string path)
    {
        var project = ProjectIn(path);
        if (project is null) return FetchedCode.Fail($"{path} is no project, or not a folder with exactly one: function {definition.Name} cannot be built");
        await _oneBuild.WaitAsync().ConfigureAwait(false);
        try
        {
            return await BuildAsync(definition.Name, project).ConfigureAwait(false);
        }
        finally
        {
            _oneBuild.Release();
        }
    }

    private static string? ProjectIn(string path)
    {
        if (File.Exists(path)) return Path.GetFullPath(path);
        return Directory.Exists(path) && Directory.GetFiles(path, "*.*proj") is [var only] ? Path.GetFullPath(only) : null;
    }

    private async Task<FetchedCode> BuildAsync(string function, string project)
    {
        if (Start(project) is not { } build) return FetchedCode.Fail($"{project} is not built, because the host stops");
        using var running = build;
        build.StandardInput.Close();
        var errors = build.StandardError.ReadToEndAsync();
        var output = await build.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        output += await errors.ConfigureAwait(false);
        await build.WaitForExitAsync().ConfigureAwait(false);
        lock (_built)
        {
            _running = null;
            if (_isDisposed) return FetchedCode.Fail($"{project} is not built, because the host stops");
        }
        var lines = output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (build.ExitCode == 0 && lines.LastOrDefault(File.Exists) is { } assembly) return new(Path.GetDirectoryName(assembly)!, assembly);
        foreach (var line in lines) log(function, line);
        var reason = lines.FirstOrDefault(line => line.Contains(": error ", StringComparison.Ordinal)) ?? lines.LastOrDefault() ?? "no output";
        return FetchedCode.Fail($"{project} does not build: {reason}");
    }

    private Process? Start(string project)
    {
        var start = new ProcessStartInfo(DotNetRuntime.HostPath,
            ["build", project, "-c", "Release", "--nologo", "-v", "q", "-nodeReuse:false", "-p:CopyLocalLockFileAssemblies=true", "-t:Build", "-getProperty:TargetPath"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            Environment = { ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1", ["MSBUILDTERMINALLOGGER"] = "off" },
        };
        lock (_built) return _isDisposed ? null : _running = Process.Start(start)!;
    }
}

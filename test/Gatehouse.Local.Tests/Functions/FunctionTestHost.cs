using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Tests.Functions;

/// <summary>A host with its log and a folder for code, both gone with the test. Its limits only end what hangs.</summary>
internal sealed class FunctionTestHost : IAsyncDisposable
{
    /// <summary>JavaScript that waits until a signal was given.</summary>
    public const string Given = "const given = async (signal) => { while (!require('fs').existsSync(signal)) await new Promise((done) => setTimeout(done, 5)); };";

    /// <summary>The most a function may take.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly string _folder = Directory.CreateTempSubdirectory("gatehouse-test-").FullName;
    private int _requests;

    public FunctionTestHost(Func<FunctionHostOptions, FunctionHostOptions>? configure = null)
    {
        var options = new FunctionHostOptions { LogSink = (function, line) => Log.Enqueue($"{function}: {line}"), InitTimeout = Limit };
        Host = new FunctionHost(configure is null ? options : configure(options));
    }

    public FunctionHost Host { get; }

    public ConcurrentQueue<string> Log { get; } = [];

    public static string Repository { get; } = FindRepository();

    public IFunctionInvoker Add(FunctionDefinition definition) => Host.Add(definition);

    public IFunctionInvoker AddNode(string source, Func<FunctionDefinition, FunctionDefinition>? with = null, string file = "index.js") =>
        Add(Apply(Define("node", "nodejs22.x", "index.handler", new FolderCode(Files((file, source)))), with));

    public IFunctionInvoker AddPython(string source, Func<FunctionDefinition, FunctionDefinition>? with = null) =>
        Add(Apply(Define("python", "python3.13", "index.handler", new InlineCode(source)), with));

    public IFunctionInvoker AddProvided(string bootstrap, Func<FunctionDefinition, FunctionDefinition>? with = null)
    {
        var folder = Files(("bootstrap", bootstrap));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(folder, "bootstrap"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return Add(Apply(Define("provided", "provided.al2023", "my.handler", new FolderCode(folder)), with));
    }

    public static FunctionDefinition Define(string name, string? runtime, string? handler, FunctionCode code) => new()
    {
        Name = name,
        Arn = "arn:aws:lambda:eu-west-1:123456789012:function:" + name,
        Runtime = runtime,
        Handler = handler,
        Code = code,
        Timeout = Limit,
    };

    public string Files(params (string Name, string Text)[] files)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, Path.GetRandomFileName())).FullName;
        foreach (var (name, text) in files)
        {
            var file = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
        return folder;
    }

    /// <summary>A signal that a function waits for: a file, which comes into being when it is given.</summary>
    public string NewSignal() => Path.Combine(Files(), "given");

    public static void Give(string signal) => File.WriteAllText(signal, "");

    public FunctionInvocation Invocation(string payload = "{}") =>
        new() { Payload = Encoding.UTF8.GetBytes(payload), RequestId = $"request-{Interlocked.Increment(ref _requests)}" };

    public async Task<FunctionResult> InvokeAsync(IFunctionInvoker function, string payload = "{}") =>
        await function.InvokeAsync(Invocation(payload), CancellationToken.None);

    public async Task<string> TextAsync(IFunctionInvoker function, string payload = "{}") => Text(await InvokeAsync(function, payload));

    public static string Text(FunctionResult result) => Encoding.UTF8.GetString(result.Payload.Span);

    public static JsonElement Json(FunctionResult result)
    {
        using var document = JsonDocument.Parse(result.Payload);
        return document.RootElement.Clone();
    }

    /// <summary>Waits until an invocation has logged that it began.</summary>
    public async Task AssertBeganAsync(int request) =>
        Assert.True(await LogsAsync(line => line.EndsWith($"\trequest-{request}\tINFO\tbegan", StringComparison.Ordinal)), $"Request {request} did not begin.");

    public Task<bool> LogsAsync(Predicate<string> expected) => IsSoonAsync(() => Log.Any(line => expected(line)));

    /// <summary>Waits for what processes of a busy machine bring about in their own time.</summary>
    public static async Task<bool> IsSoonAsync(Func<bool> condition)
    {
        for (var i = 0; i < 1_200; i++)
        {
            if (condition()) return true;
            await Task.Delay(50);
        }
        return false;
    }

    /// <summary>Waits until nothing is left of a process, not even its exit code.</summary>
    public static async Task AssertReapedAsync(int pid) =>
        Assert.True(await IsSoonAsync(() => !Directory.Exists(string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}"))), $"Process {pid} is still there.");

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static FunctionDefinition Apply(FunctionDefinition definition, Func<FunctionDefinition, FunctionDefinition>? with) => with is null ? definition : with(definition);

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Infra.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}

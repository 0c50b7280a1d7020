using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Gatehouse.Local.Stacks;
using Gatehouse.Reading;

namespace Gatehouse.Cli;

/// <summary><c>client</c>: prints a typed client of an API.</summary>
internal static class ClientCommand
{
    public static Command Create()
    {
        var api = new Option<string?>("--api") { Description = "The API, by name, logical id or id; not needed where there is only one.", HelpName = "NAME_OR_ID" };
        var @namespace = new Option<string?>("--namespace") { Description = "The namespace of a client in C#; without it the API's name.", HelpName = "NS" };
        var className = new Option<string?>("--class") { Description = "The name of the class; without it the API's name and 'Client'.", HelpName = "NAME" };
        var language = new Option<string>("--language") { Description = "The language: csharp or typescript.", DefaultValueFactory = _ => "csharp" };
        language.AcceptOnlyFromAmong("csharp", "typescript");
        var output = new Option<string?>("--output") { Description = "The file that is written; without it the client is printed.", HelpName = "FILE" };
        var stacks = new StackArguments("--app-output");
        var command = new Command("client", "Prints a typed client of a REST or HTTP API.") { stacks.Path, api, language, @namespace, className, output };
        stacks.AddTo(command);
        command.SetAction((result, cancellation) => RunAsync(
            result.GetValue(stacks.Path)!,
            stacks.Options(result),
            result.GetValue(api),
            new ClientOptions { Namespace = result.GetValue(@namespace), ClassName = result.GetValue(className) },
            result.GetValue(language) == "typescript",
            result.GetValue(output),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string path, StackOptions stacks, string? name, ClientOptions options, bool isTypeScript, string? output, CancellationToken cancellation)
    {
        using var signals = new StopSignals(cancellation);
        try
        {
            var loaded = await StackSource.LoadAsync(path, stacks, signals.Token).ConfigureAwait(false);
            var (apis, diagnostics) = Read(loaded);
            if (Print(diagnostics))
            {
                return ExitCode.Failure;
            }

            if (Choose(apis, name) is not { } api)
            {
                return ExitCode.WrongUsage;
            }

            var written = api.Write!(options, isTypeScript);
            return Print(written.Diagnostics) ? ExitCode.Failure : Write(written.Text, output);
        }
        catch (OperationCanceledException) when (signals.Token.IsCancellationRequested)
        {
            Console.Error.WriteLine("gatehouse: stopped before a client was printed.");
            return ExitCode.Failure;
        }
    }

    private static (List<FoundApi> Apis, ImmutableArray<Diagnostic> Diagnostics) Read(LoadedStacks loaded)
    {
        var apis = new List<FoundApi>();
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(loaded.Diagnostics);
        foreach (var stack in loaded.Stacks)
        {
            var read = ApiReader.Read(stack.Template);
            diagnostics.AddRange(read.Diagnostics);
            apis.AddRange(FoundApi.All(read, stack));
        }

        return (apis, diagnostics.ToImmutable());
    }

    /// <summary>Prints what was found; answers whether there is an error.</summary>
    private static bool Print(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in DiagnosticText.InOrder(diagnostics))
        {
            Console.Error.WriteLine(diagnostic);
        }

        return diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    private static FoundApi? Choose(List<FoundApi> all, string? name)
    {
        var apis = all.Where(api => name is null ? api.Write is not null : api.IsCalled(name)).ToList();
        switch (apis)
        {
            case [{ Write: not null } only]:
                return only;
            case [var only]:
                Console.Error.WriteLine($"gatehouse: {only} is a WebSocket API, which has no client of requests and answers.");
                return null;
            case [] when all.Count == 0:
                Console.Error.WriteLine("gatehouse: there is no API in what was read.");
                return null;
            case []:
                Console.Error.WriteLine($"gatehouse: {(name is null ? "there is no REST or HTTP API" : $"there is no API '{name}'")}; there are {List(all)}.");
                return null;
            default:
                Console.Error.WriteLine($"gatehouse: name one API with --api: {List(apis)}.");
                return null;
        }
    }

    private static string List(IEnumerable<FoundApi> apis) => string.Join(", ", apis);

    private static int Write(string text, string? output)
    {
        if (output is null)
        {
            using var stream = Console.OpenStandardOutput();
            stream.Write(Encoding.UTF8.GetBytes(text));
            return ExitCode.Success;
        }

        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(output)) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }

            File.WriteAllText(output, text);
            return ExitCode.Success;
        }
        catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"gatehouse: '{output}' cannot be written: {mistake.Message}");
            return ExitCode.Failure;
        }
    }
}

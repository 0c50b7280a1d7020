using System.CommandLine;
using Gatehouse.Local.Stacks;

namespace Gatehouse.Cli;

/// <summary><c>check</c>: what is wrong with templates, without serving them.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var format = new Option<string>("--format") { Description = "How diagnostics are printed: text, json or sarif.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var stacks = new StackArguments();
        var command = new Command("check", "Checks the API Gateway resources of templates. Exits with 1 if there is an error, or nothing to check.") { stacks.Path, format };
        stacks.AddTo(command);
        command.SetAction((result, cancellation) =>
            RunAsync(result.GetValue(stacks.Path)!, stacks.Options(result), result.GetValue(format), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string path, StackOptions options, string? format, CancellationToken cancellation)
    {
        using var signals = new StopSignals(cancellation);
        try
        {
            var loaded = await StackSource.LoadAsync(path, options, signals.Token).ConfigureAwait(false);
            var diagnostics = StackCheck.Run(loaded);
            Console.Out.Write(format switch
            {
                "json" => DiagnosticJson.Write(diagnostics) + "\n",
                "sarif" => DiagnosticSarif.Write(diagnostics) + "\n",
                _ => DiagnosticText.Write(diagnostics, loaded.Stacks.Length),
            });
            if (loaded.Stacks.IsEmpty && diagnostics.IsEmpty)
            {
                Console.Error.WriteLine($"gatehouse: there is no template in '{path}'.");
                return ExitCode.Failure;
            }

            return diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? ExitCode.Failure : ExitCode.Success;
        }
        catch (OperationCanceledException) when (signals.Token.IsCancellationRequested)
        {
            Console.Error.WriteLine("gatehouse: stopped before everything was checked.");
            return ExitCode.Failure;
        }
    }
}

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
        var command = new Command("check", "Checks the API Gateway resources of templates. Exits with 1 if there is an error.") { stacks.Path, format };
        stacks.AddTo(command);
        command.SetAction(async (result, cancellation) =>
        {
            var loaded = await StackSource.LoadAsync(result.GetValue(stacks.Path)!, stacks.Options(result), cancellation).ConfigureAwait(false);
            var diagnostics = StackCheck.Run(loaded);
            Console.Out.Write(result.GetValue(format) switch
            {
                "json" => DiagnosticJson.Write(diagnostics) + "\n",
                "sarif" => DiagnosticSarif.Write(diagnostics) + "\n",
                _ => DiagnosticText.Write(diagnostics, loaded.Stacks.Length),
            });
            return diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? ExitCode.Failure : ExitCode.Success;
        });
        return command;
    }
}

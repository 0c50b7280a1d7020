using System.CommandLine;
using Gatehouse.Cli;

var root = new RootCommand("Serves and checks AWS API Gateway APIs on this machine, renders their templates, and prints typed clients of them.")
{
    ServeCommand.Create(),
    CheckCommand.Create(),
    RenderCommand.Create(),
    ClientCommand.Create(),
};
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    // That no command was named says nothing beside the word that is none.
    foreach (var error in parsed.Errors.Skip(parsed.CommandResult.Command == root && parsed.UnmatchedTokens.Count > 0 ? 1 : 0))
    {
        Console.Error.WriteLine($"gatehouse: {error.Message}");
    }

    Console.Error.WriteLine("Run 'gatehouse --help' for the commands and their options.");
    return ExitCode.WrongUsage;
}

return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }).ConfigureAwait(false);

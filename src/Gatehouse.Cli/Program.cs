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
    foreach (var mistake in UsageMistakes.Of(parsed, root))
    {
        Console.Error.WriteLine($"gatehouse: {mistake}");
    }

    var command = parsed.CommandResult.Command;
    Console.Error.WriteLine(command == root
        ? "Run 'gatehouse --help' for the commands and their options."
        : $"Run 'gatehouse {command.Name} --help' for its options.");
    return ExitCode.WrongUsage;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }).ConfigureAwait(false);
}
catch (Exception fault)
{
    Console.Error.WriteLine($"gatehouse: this is a fault of gatehouse itself. Please report it, with what led to it:{Environment.NewLine}{fault}");
    return ExitCode.Fault;
}

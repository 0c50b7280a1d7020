using System.CommandLine;
using System.Text;
using System.Text.Json;

namespace Gatehouse.Cli;

/// <summary><c>render</c>: what a mapping template makes of an input.</summary>
internal static class RenderCommand
{
    public static Command Create()
    {
        var template = new Argument<FileInfo?>("TEMPLATE") { Description = "The file that holds the template.", Arity = ArgumentArity.ZeroOrOne };
        var @event = new Option<FileInfo?>("--event") { HelpName = "FILE", Description = "A JSON file with the input: body, params {path, querystring, header}, context, stageVariables." };
        var batch = new Option<FileInfo?>("--batch") { HelpName = "FILE", Description = "A file with one JSON row a line: {id, template, input}. Answers a row {id, output} or {id, error} for each." };
        var command = new Command("render", "Renders mapping templates as API Gateway does.") { template, @event, batch };
        command.Validators.Add(result =>
        {
            var isBatch = result.GetResult(batch) is not null;
            if (isBatch && (result.GetResult(template)?.Tokens.Count > 0 || result.GetResult(@event) is not null))
            {
                result.AddError("--batch takes template and input from each row: give either TEMPLATE and --event, or --batch.");
            }
        });
        command.SetAction(result => Guarded(() => result.GetValue(batch) is { } rows
            ? Batch(rows)
            : Single(result.GetValue(template), result.GetValue(@event))));
        return command;
    }

    private static int Guarded(Func<int> run)
    {
        try
        {
            return run();
        }
        catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"gatehouse: {mistake.Message}");
            return ExitCode.Failure;
        }
    }

    private static int Batch(FileInfo rows)
    {
        if (Missing(rows))
        {
            return ExitCode.WrongUsage;
        }

        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (var line in File.ReadLines(rows.FullName).Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            output.WriteLine(RenderRow.Answer(line));
        }

        return ExitCode.Success;
    }

    private static bool Missing(FileInfo file)
    {
        if (!file.Exists)
        {
            Console.Error.WriteLine(Directory.Exists(file.FullName) ? $"gatehouse: '{file}' is a folder, not a file." : $"gatehouse: the file '{file}' does not exist.");
        }

        return !file.Exists;
    }

    private static int Single(FileInfo? template, FileInfo? @event)
    {
        if (template is null)
        {
            Console.Error.WriteLine("gatehouse: name a TEMPLATE, or --batch FILE.");
            return ExitCode.WrongUsage;
        }

        if (Missing(template) || (@event is not null && Missing(@event)))
        {
            return ExitCode.WrongUsage;
        }

        try
        {
            using var input = @event is null ? null : JsonDocument.Parse(File.ReadAllText(@event.FullName));
            var (output, error) = RenderRow.Render(File.ReadAllText(template.FullName), input?.RootElement);
            if (error is not null)
            {
                Console.Error.WriteLine($"{template}: error: {error}");
                return ExitCode.Failure;
            }

            using var stream = Console.OpenStandardOutput();
            stream.Write(Encoding.UTF8.GetBytes(output!));
            return ExitCode.Success;
        }
        catch (JsonException error)
        {
            Console.Error.WriteLine($"{@event}({error.LineNumber + 1},{error.BytePositionInLine + 1}): error: this is not JSON from here on.");
            return ExitCode.Failure;
        }
    }
}

using System.CommandLine;

namespace Gatehouse.Cli;

/// <summary>What is wrong with a command line, in words for people.</summary>
internal static class UsageMistakes
{
    /// <summary>Says that there is no such option.</summary>
    public static string NoOption(string name, Command command) =>
        $"There is no option '{name}'.{NearestName.Hint(name, command.Options.Select(static option => option.Name))}";

    /// <summary>The mistakes, the telling ones only.</summary>
    public static IEnumerable<string> Of(ParseResult parsed, Command root)
    {
        var commands = root.Subcommands.Select(static command => command.Name).ToArray();
        if (parsed.CommandResult.Command == root)
        {
            return parsed.UnmatchedTokens is [var word, ..]
                ? [word.StartsWith('-') ? NoOption(word, root) : $"'{word}' is no command.{NearestName.Hint(word, commands)}"]
                : [$"Name a command: {string.Join(", ", commands[..^1])} or {commands[^1]}."];
        }

        // The value behind a misspelt option is one word too many only because of it.
        var messages = parsed.Errors.Select(static error => error.Message).ToArray();
        var options = messages.Where(static message => message.StartsWith("There is no option ", StringComparison.Ordinal)).ToArray();
        return options.Length > 0 ? options : messages;
    }
}

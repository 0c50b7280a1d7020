using System.Text.RegularExpressions;
using Gatehouse.EndToEnd.Processes;

namespace Gatehouse.EndToEnd.Serving;

/// <summary>Commands as the README shows them.</summary>
internal static partial class ReadmeCommand
{
    /// <summary>The arguments of the first command of a section, without the name of the program.</summary>
    public static string[] Arguments(string section)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).Split($"## {section}\n")[1].Split("\n## ")[0];
        var command = Block().Match(text).Groups[1].Value.Replace("\\\n", " ", StringComparison.Ordinal);
        return [.. Word().Matches(command).Select(word => word.Value.Trim('\'')).Skip(1)];
    }

    [GeneratedRegex("```sh\\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"'[^']*'|\S+")]
    private static partial Regex Word();
}

using System.CommandLine;

namespace Gatehouse.Cli;

/// <summary>Options that take <c>NAME=VALUE</c> and may be repeated.</summary>
internal static class Pairs
{
    /// <summary>An option that takes pairs.</summary>
    public static Option<string[]> Option(string name, string help, string description)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = help, DefaultValueFactory = _ => [] };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.IndexOf('=', StringComparison.Ordinal) < 1))
            {
                result.AddError($"'{token.Value}' is not of the form {help}.");
            }
        });
        return option;
    }

    /// <summary>The pairs that were given.</summary>
    public static ValueMap<string> Read(string[]? pairs) => (pairs ?? [])
        .Select(pair => pair.Split('=', 2))
        .Select(pair => KeyValuePair.Create(pair[0], pair[1]))
        .ToValueMap();
}

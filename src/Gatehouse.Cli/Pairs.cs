using System.CommandLine;

namespace Gatehouse.Cli;

/// <summary>Options that take <c>NAME=VALUE</c> and may be repeated, once for each name. A name holds no equals sign; a value, such as a path, may.</summary>
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
                result.AddError($"{name}: '{token.Value}' is not of the form {help}.");
            }

            foreach (var twice in result.Tokens.GroupBy(token => token.Value.Split('=', 2)[0]).Where(pairs => pairs.Key.Length > 0 && pairs.Skip(1).Any()))
            {
                result.AddError($"{name}: '{twice.Key}' is given twice.");
            }
        });
        return option;
    }

    /// <summary>The pairs that were given, with paths as values. Shells leave <c>~</c> behind an equals sign as it is.</summary>
    public static ValueMap<string> ReadPaths(string[]? pairs) => Read(pairs)
        .Select(static pair => pair.Value.StartsWith("~/", StringComparison.Ordinal)
            ? KeyValuePair.Create(pair.Key, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + pair.Value[1..])
            : pair)
        .ToValueMap();

    /// <summary>The pairs that were given.</summary>
    public static ValueMap<string> Read(string[]? pairs) => (pairs ?? [])
        .Select(pair => pair.Split('=', 2))
        .Select(pair => KeyValuePair.Create(pair[0], pair[1]))
        .ToValueMap();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Gatehouse.Local.Stacks;

/// <summary>What the user says of a function's code: where it is, and what cannot be told from it.</summary>
internal sealed partial record GivenSettings
{
    private const int LongestSeconds = 900;
    private static readonly string[] Names = ["handler", "runtime", "timeout", "env.NAME"];
    private static readonly string[] Runtimes = ["dotnet", "nodejs", "python", "provided"];

    /// <summary>The path, as it was given.</summary>
    public required string Path { get; init; }

    /// <summary>The handler; null to take the template's, or to tell it from the code.</summary>
    public string? Handler { get; init; }

    /// <summary>The runtime; null to take the template's, or to tell it from the code.</summary>
    public string? Runtime { get; init; }

    /// <summary>How long an invocation may take; null to take the template's, or 30 seconds, which is longer than a gateway waits.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Environment variables, besides those of the template.</summary>
    public ValueMap<string> Variables { get; init; } = [];

    /// <summary>Reads <c>PATH,handler=H,runtime=R,timeout=SECONDS,env.NAME=VALUE</c>. Paths and values may hold commas and equals signs.</summary>
    /// <param name="function">The function, as the user names it.</param>
    /// <param name="text">The text.</param>
    /// <param name="diagnostics">Told of what cannot be used.</param>
    public static GivenSettings Parse(string function, string text, DiagnosticBag diagnostics)
    {
        if (File.Exists(text) || Directory.Exists(text))
        {
            return new() { Path = text };
        }

        var parts = Separator().Split(text);
        if (Unknown().Match(parts[0]) is { Success: true } unknown && !File.Exists(parts[0]) && !Directory.Exists(parts[0]))
        {
            Report($"there is no setting {unknown.Groups[1].Value}, but {string.Join(", ", Names)}");
        }

        var settings = new GivenSettings { Path = parts[0].Length == 0 ? "" : Unknown().Replace(parts[0], "") };
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts.Skip(1))
        {
            var (name, value) = (part[..part.IndexOf('=', StringComparison.Ordinal)], part[(part.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            if (!seen.Add(name))
            {
                Report($"{name} is given twice");
            }
            else if (name.StartsWith("env.", StringComparison.Ordinal))
            {
                settings = settings with { Variables = settings.Variables.Append(KeyValuePair.Create(name["env.".Length..], value)).ToValueMap() };
            }
            else if (value.Length == 0)
            {
                Report($"{name} has no value");
            }
            else
            {
                settings = name switch
                {
                    "handler" => settings with { Handler = value },
                    "runtime" => settings with { Runtime = Runtime(value) },
                    _ => settings with { Timeout = Seconds(value) },
                };
            }
        }

        return settings;

        void Report(string problem) => diagnostics.Add(DiagnosticCatalogue.GivenSettingInvalid.At(DiagnosticLocation.None, function, problem));

        string? Runtime(string value)
        {
            if (Array.Exists(Runtimes, known => value.StartsWith(known, StringComparison.Ordinal)))
            {
                return value;
            }

            Report($"the runtime '{value}' cannot run here; dotnet*, nodejs*, python* and provided* can");
            return null;
        }

        TimeSpan? Seconds(string value)
        {
            if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 1 and <= LongestSeconds)
            {
                return TimeSpan.FromSeconds(seconds);
            }

            Report($"timeout takes 1 to {LongestSeconds} seconds, found '{value}'");
            return null;
        }
    }

    [GeneratedRegex(@",(?=(?:handler|runtime|timeout|env\.[A-Za-z_][A-Za-z0-9_]*)=)", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@",([A-Za-z][A-Za-z0-9_.]*)=.*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Unknown();
}

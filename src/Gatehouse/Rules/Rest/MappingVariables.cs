using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Gatehouse.Rules;

/// <summary>What mapping templates and expressions of REST APIs can ask for.</summary>
internal static partial class MappingVariables
{
    private static readonly FrozenSet<string> Util =
        new[] { "escapeJavaScript", "parseJson", "urlEncode", "urlDecode", "base64Encode", "base64Decode" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Input = new[] { "body", "json", "path", "params" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Variables that only templates know, or that hold whatever is put there.</summary>
    private static readonly string[] Open = ["authorizer", "requestOverride", "responseOverride", "identity", "error", "operationName", "wafResponseCode"];

    /// <summary>What a template asks for that is not there, each with the nearest that is.</summary>
    public static IEnumerable<(string Found, string? Nearest)> UnknownIn(string template)
    {
        foreach (var match in Uses().Matches(template).DistinctBy(match => match.Value))
        {
            var name = match.Groups["name"].Value;
            var first = name.Split('.')[0];
            var unknown = match.Groups["root"].Value switch
            {
                "context" => UnknownContext(name, match.Groups["call"].Success),
                "util" when !Util.Contains(first) => ("$util." + first, Named("$util.", NearestName.Of(first, Util.Order(StringComparer.Ordinal)))),
                "input" when !Input.Contains(first) => ("$input." + first, Named("$input.", NearestName.Of(first, Input.Order(StringComparer.Ordinal)))),
                _ => ((string, string?)?)null,
            };
            if (unknown is { } found)
            {
                yield return found;
            }
        }
    }

    /// <summary>A context variable that is not there, with the nearest that is.</summary>
    /// <param name="name">The name after <c>context.</c></param>
    /// <param name="isCall">Whether the last part is a method that is called.</param>
    public static (string Found, string? Nearest)? UnknownContext(string name, bool isCall = false)
    {
        if (isCall)
        {
            name = name.LastIndexOf('.') is var dot and >= 0 ? name[..dot] : "";
        }

        return name.Length == 0 || Open.Contains(name) || Open.Any(open => open is not ("identity" or "error") && name.StartsWith(open + ".", StringComparison.Ordinal))
            || AccessLogVariables.Rest.IsKnown(name) || name.StartsWith("identity.clientCert", StringComparison.Ordinal)
            ? null
            : ("$context." + name, Named("$context.", AccessLogVariables.Rest.Nearest(name)));
    }

    private static string? Named(string root, string? name) => name is null ? null : root + name;

    [GeneratedRegex(@"\$!?\{?(?<root>context|util|input)\.(?<name>[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z][A-Za-z0-9_]*)*)(?<call>\()?")]
    private static partial Regex Uses();
}

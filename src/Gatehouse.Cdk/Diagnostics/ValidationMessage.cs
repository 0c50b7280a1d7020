using System.Text.RegularExpressions;

namespace Gatehouse.Cdk;

/// <summary>The message with which the CDK reports what constructs have found wrong, one line for each: <c>[path] message</c>.</summary>
internal static partial class ValidationMessage
{
    /// <summary>The lines of constructs that are not ours.</summary>
    public static IEnumerable<string> OfOthers(string message) => Lines()
        .Matches(message)
        .Where(line => !Code().IsMatch(line.Value))
        .Select(line => $"error CDK: {line.Groups["message"].Value} [{line.Groups["path"].Value}]");

    /// <summary>Whether a line is one of our diagnostics.</summary>
    public static bool HoldsOurs(string message) => Code().IsMatch(message);

    [GeneratedRegex(@"^\s+\[(?<path>[^\]\n]+)\] (?<message>[^\n]*)$", RegexOptions.Multiline)]
    private static partial Regex Lines();

    [GeneratedRegex(@"\berror GH[0-9]{4}: ")]
    private static partial Regex Code();
}

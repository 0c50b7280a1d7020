using System.Collections.Frozen;

namespace Gatehouse.Local;

/// <summary>Headers as logs show them: of secrets only the last characters.</summary>
internal static class MaskedHeaders
{
    private const int Shown = 6;

    private static readonly FrozenSet<string> Secret = new[] { "Authorization", "Proxy-Authorization", "X-API-Key", "X-Amz-Security-Token" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of a header, masked when it is a secret.</summary>
    public static string Value(string name, string value) => Secret.Contains(name) ? Mask(value) : value;

    /// <summary>Headers in the form of execution logs: <c>{name=value, name=value}</c>.</summary>
    public static string Print(IEnumerable<KeyValuePair<string, string>> headers) =>
        "{" + string.Join(", ", headers.Select(static header => header.Key + "=" + Value(header.Key, header.Value))) + "}";

    /// <summary>A line in which no secret of the headers can be read, wherever it stands.</summary>
    public static string Line(string line, GatewayHeaders headers)
    {
        foreach (var (name, value) in headers)
        {
            if (value.Length > Shown && Secret.Contains(name))
            {
                line = line.Replace(value, Mask(value), StringComparison.Ordinal);
            }
        }

        return line;
    }

    /// <summary>A secret with stars for all but its last characters. What is hardly longer than these is hidden altogether.</summary>
    public static string Mask(string value) =>
        value.Length <= 2 * Shown ? new('*', value.Length) : new string('*', value.Length - Shown) + value[^Shown..];
}

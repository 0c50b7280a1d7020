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

    // What is hardly longer than the part that is shown is hidden altogether.
    private static string Mask(string value) =>
        value.Length <= 2 * Shown ? new('*', value.Length) : new string('*', value.Length - Shown) + value[^Shown..];
}

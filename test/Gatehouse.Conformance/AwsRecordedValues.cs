using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Gatehouse.Conformance;

/// <summary>Compares values with recorded ones in which placeholders stand for what varies.</summary>
internal sealed partial class AwsRecordedValues
{
    private readonly Dictionary<string, string> _seen = [];

    /// <summary>Whether a text is what was recorded.</summary>
    public bool Matches(string recorded, string? actual, string? member = null)
    {
        if (recorded == actual)
        {
            return true;
        }

        if (actual is null)
        {
            return false;
        }

        if (member is not null && Plain(recorded) == Plain(member))
        {
            return actual.Length > 0;
        }

        var names = Placeholder().Matches(recorded);
        if (names.Count == 0)
        {
            return false;
        }

        var pattern = new StringBuilder("^");
        var done = 0;
        foreach (Match name in names)
        {
            pattern.Append(Regex.Escape(recorded[done..name.Index])).Append("(.+?)");
            done = name.Index + name.Length;
        }

        var found = Regex.Match(actual, pattern.Append(Regex.Escape(recorded[done..])).Append('$').ToString(), RegexOptions.Singleline);
        return found.Success && names.Select((name, index) => IsSame(name, found.Groups[index + 1].Value)).All(same => same);
    }

    /// <summary>What differs between a recorded value and the actual one.</summary>
    /// <param name="recorded">The recorded value.</param>
    /// <param name="actual">The value that was found; null for none.</param>
    /// <param name="path">Where the value stands.</param>
    /// <param name="isPartial">Whether only the members shown count.</param>
    /// <param name="isIgnored">Members that are left out, by name.</param>
    public IEnumerable<string> Compare(JsonElement recorded, JsonElement? actual, string path, bool isPartial, Func<string, bool> isIgnored)
    {
        var member = path[(path.LastIndexOf('.') + 1)..];
        switch (recorded.ValueKind)
        {
            case JsonValueKind.Object when actual is { ValueKind: JsonValueKind.Object } map:
                return recorded.EnumerateObject().Where(each => !isIgnored(each.Name))
                    .SelectMany(each => map.TryGetProperty(each.Name, out var found)
                        ? Compare(each.Value, found, $"{path}.{each.Name}", isPartial, isIgnored)
                        : [$"{path}.{each.Name}: expected {each.Value.GetRawText()}, found nothing"])
                    .Concat(isPartial ? [] : map.EnumerateObject()
                        .Where(each => !isIgnored(each.Name) && !recorded.TryGetProperty(each.Name, out _))
                        .Select(each => $"{path}.{each.Name}: expected nothing, found {each.Value.GetRawText()}"));
            case JsonValueKind.Array when actual is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == recorded.GetArrayLength():
                return recorded.EnumerateArray().Zip(list.EnumerateArray()).SelectMany(pair => Compare(pair.First, pair.Second, path, isPartial, isIgnored));
            case JsonValueKind.Object or JsonValueKind.Array when actual is { ValueKind: JsonValueKind.String } text && TryParse(text.GetString()!) is { } parsed:
                return Compare(recorded, parsed, path, isPartial, isIgnored);
            case JsonValueKind.String when actual is { } found && Matches(recorded.GetString()!, found.ValueKind == JsonValueKind.String ? found.GetString() : found.GetRawText(), member):
                return [];
            default:
                return actual is { } value && JsonElement.DeepEquals(recorded, value) ? [] : [$"{path}: expected {recorded.GetRawText()}, found {actual?.GetRawText() ?? "nothing"}"];
        }
    }

    public static JsonElement? TryParse(string text)
    {
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private bool IsSame(Match placeholder, string value)
    {
        var kind = Plain(placeholder.Groups[1].Value);
        var isOfKind = kind switch
        {
            "uuid" => Guid.TryParse(value, out _),
            "requesttimeepoch" => value.All(char.IsAsciiDigit),
            "requesttime" => DateTime.TryParseExact(value, "dd'/'MMM'/'yyyy':'HH':'mm':'ss' +0000'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "xamznapigwid" => ExtendedId().IsMatch(value),
            "xamzntraceid" => value.StartsWith("Root=1-", StringComparison.Ordinal),
            _ => value.Length > 0,
        };
        return isOfKind && (!placeholder.Value.Contains(':', StringComparison.Ordinal) || _seen.TryAdd(placeholder.Value, value) || _seen[placeholder.Value] == value);
    }

    private static string Plain(string name) => name.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();

    [GeneratedRegex(@"<([a-zA-Z_\-]+?)(?:[:-]\d+)?>")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^[A-Za-z0-9_\-]{15}=$")]
    private static partial Regex ExtendedId();
}

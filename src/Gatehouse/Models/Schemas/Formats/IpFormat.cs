using System.Globalization;

namespace Gatehouse.Models;

/// <summary>IP addresses in their strict text forms: no leading zeros, no zones, no brackets.</summary>
internal static class IpFormat
{
    public static bool IsVersion4(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 4 && parts.All(IsOctet);
    }

    public static bool IsVersion6(string text)
    {
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0)
            return CountGroups(text) == 8;
        var before = CountGroups(text[..gap], mayEndInVersion4: false);
        var after = CountGroups(text[(gap + 2)..]);
        return before >= 0 && after >= 0 && before + after <= 7;
    }

    private static bool IsOctet(string text) =>
        text.Length is > 0 and <= 3
        && (text.Length == 1 || text[0] != '0')
        && byte.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    /// <summary>The number of 16-bit groups, or -1 when the text is no list of groups.</summary>
    private static int CountGroups(string text, bool mayEndInVersion4 = true)
    {
        if (text.Length == 0)
            return 0;
        var groups = text.Split(':');
        var endsInVersion4 = mayEndInVersion4 && IsVersion4(groups[^1]);
        var plain = endsInVersion4 ? groups[..^1] : groups;
        return plain.All(IsGroup) ? groups.Length + (endsInVersion4 ? 1 : 0) : -1;
    }

    private static bool IsGroup(string text) => text.Length is > 0 and <= 4 && text.All(char.IsAsciiHexDigit);
}

namespace Gatehouse.Models;

/// <summary>An address as RFC 5321 has it: a dot-atom or a quoted local part, and a host name or an address in brackets.</summary>
internal static class EmailFormat
{
    public static bool IsValid(string text)
    {
        var at = text.LastIndexOf('@');
        return at > 0 && IsLocalPart(text.AsSpan(0, at)) && IsDomain(text[(at + 1)..]);
    }

    private static bool IsLocalPart(ReadOnlySpan<char> local)
    {
        if (local is ['"', .. var quoted, '"'])
            return IsQuoted(quoted);
        if (local[0] == '.' || local[^1] == '.' || local.IndexOf("..", StringComparison.Ordinal) >= 0)
            return false;
        foreach (var c in local)
        {
            if (!char.IsAsciiLetterOrDigit(c) && !"!#$%&'*+-/=?^_`{|}~.".Contains(c))
                return false;
        }

        return true;
    }

    private static bool IsQuoted(ReadOnlySpan<char> quoted)
    {
        for (var i = 0; i < quoted.Length; i++)
        {
            if (quoted[i] is < ' ' or > '~' or '"')
                return false;
            if (quoted[i] == '\\' && (++i == quoted.Length || quoted[i] is < ' ' or > '~'))
                return false;
        }

        return true;
    }

    private static bool IsDomain(string domain) => domain switch
    {
        ['[', 'I', 'P', 'v', '6', ':', .. var address, ']'] => IpFormat.IsVersion6(address),
        ['[', .. var address, ']'] => IpFormat.IsVersion4(address),
        _ => HostnameFormat.IsValid(domain),
    };
}

using System.Buffers;

namespace Gatehouse.Models;

/// <summary>An absolute URI of RFC 3986.</summary>
internal static class UriFormat
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private const string SubDelimiters = "!$&'()*+,;=";
    private static readonly SearchValues<char> HostCharacters = SearchValues.Create(Unreserved + SubDelimiters);
    private static readonly SearchValues<char> UserCharacters = SearchValues.Create(Unreserved + SubDelimiters + ":");
    private static readonly SearchValues<char> PathCharacters = SearchValues.Create(Unreserved + SubDelimiters + ":@/");
    private static readonly SearchValues<char> QueryCharacters = SearchValues.Create(Unreserved + SubDelimiters + ":@/?");

    public static bool IsValid(string text)
    {
        var colon = text.IndexOf(':');
        if (colon <= 0 || !IsScheme(text.AsSpan(0, colon)))
            return false;
        var rest = text.AsSpan(colon + 1);
        if (!TakeTail(ref rest, '#') || !TakeTail(ref rest, '?'))
            return false;
        if (!rest.StartsWith("//"))
            return Holds(rest, PathCharacters);
        rest = rest[2..];
        var slash = rest.IndexOf('/');
        var authority = slash < 0 ? rest : rest[..slash];
        return IsAuthority(authority) && Holds(rest[authority.Length..], PathCharacters);
    }

    private static bool TakeTail(ref ReadOnlySpan<char> text, char start)
    {
        var index = text.IndexOf(start);
        if (index < 0)
            return true;
        var isValid = Holds(text[(index + 1)..], QueryCharacters);
        text = text[..index];
        return isValid;
    }

    private static bool IsScheme(ReadOnlySpan<char> scheme)
    {
        foreach (var c in scheme)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
                return false;
        }

        return char.IsAsciiLetter(scheme[0]);
    }

    private static bool IsAuthority(ReadOnlySpan<char> authority)
    {
        var at = authority.LastIndexOf('@');
        if (at >= 0 && !Holds(authority[..at], UserCharacters))
            return false;
        var host = authority[(at + 1)..];
        var close = host.IndexOf(']');
        var colon = host[(close + 1)..].IndexOf(':');
        if (colon >= 0)
        {
            if (host[(close + 1 + colon + 1)..].ContainsAnyExceptInRange('0', '9'))
                return false;
            host = host[..(close + 1 + colon)];
        }

        return host is ['[', .. var literal, ']'] ? IsLiteral(literal) : Holds(host, HostCharacters);
    }

    private static bool IsLiteral(ReadOnlySpan<char> literal)
    {
        if (literal is not ['v' or 'V', .. var future])
            return IpFormat.IsVersion6(literal.ToString());
        var dot = future.IndexOf('.');
        return dot > 0 && dot < future.Length - 1 && Holds(future[(dot + 1)..], UserCharacters);
    }

    private static bool Holds(ReadOnlySpan<char> text, SearchValues<char> allowed)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (allowed.Contains(text[i]))
                continue;
            if (text[i] != '%' || i + 2 >= text.Length || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2]))
                return false;
            i += 2;
        }

        return true;
    }
}

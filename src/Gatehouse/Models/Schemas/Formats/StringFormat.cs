namespace Gatehouse.Models;

/// <summary>A <c>format</c> that is enforced.</summary>
/// <param name="IsValid">Tells whether a text is of the format.</param>
/// <param name="Message">AWS's text, with <c>{0}</c> for the value.</param>
internal sealed record StringFormat(Func<string, bool> IsValid, string Message)
{
    private static readonly Dictionary<string, StringFormat> Known = new(StringComparer.Ordinal)
    {
        ["date-time"] = new(
            DateTimeFormat.IsValid,
            """string "{0}" is invalid against requested date format(s) [yyyy-MM-dd'T'HH:mm:ssZ, yyyy-MM-dd'T'HH:mm:ss.[0-9]{{1,12}}Z]"""),
        ["email"] = new(EmailFormat.IsValid, """string "{0}" is not a valid email address"""),
        ["hostname"] = new(HostnameFormat.IsValid, """string "{0}" is not a valid hostname"""),
        ["ipv4"] = new(IpFormat.IsVersion4, """string "{0}" is not a valid IPv4 address"""),
        ["ipv6"] = new(IpFormat.IsVersion6, """string "{0}" is not a valid IPv6 address"""),
        ["regex"] = new(text => EcmaRegex.TryParse(text, out _), """string "{0}" is not a valid ECMA 262 regular expression"""),
        ["uri"] = new(UriFormat.IsValid, """string "{0}" is not a valid URI"""),
        ["uuid"] = new(text => Guid.TryParseExact(text, "D", out _), """input string "{0}" is not a valid UUID"""),
    };

    /// <summary>The enforced format of that name; null for all others (<c>byte</c>, <c>int64</c>, <c>date</c> ...), which pass anything.</summary>
    public static StringFormat? Find(string name) => Known.GetValueOrDefault(name);
}

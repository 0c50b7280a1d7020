namespace Gatehouse.Models;

/// <summary>A <c>format</c> that is enforced.</summary>
/// <remarks>The names and the texts are those of the validator that AWS runs, https://github.com/java-json-tools/json-schema-validator.</remarks>
/// <param name="IsValid">Tells whether a text is of the format.</param>
/// <param name="Describe">AWS's text for a value that is not.</param>
internal sealed record StringFormat(Func<string, bool> IsValid, Func<string, string> Describe)
{
    private static readonly Dictionary<string, StringFormat> Known = new(StringComparer.Ordinal)
    {
        ["base64"] = new(Base64Format.IsValid, Base64Format.Describe),
        ["date-time"] = new(
            DateTimeFormat.IsValid,
            text => $$"""string "{{text}}" is invalid against requested date format(s) [yyyy-MM-dd'T'HH:mm:ssZ, yyyy-MM-dd'T'HH:mm:ss.[0-9]{1,12}Z]"""),
        ["email"] = new(EmailFormat.IsValid, text => $"""string "{text}" is not a valid email address"""),
        ["hostname"] = new(HostnameFormat.IsValid, text => $"""string "{text}" is not a valid hostname"""),
        ["ipv4"] = new(IpFormat.IsVersion4, text => $"""string "{text}" is not a valid IPv4 address"""),
        ["ipv6"] = new(IpFormat.IsVersion6, text => $"""string "{text}" is not a valid IPv6 address"""),
        ["json-pointer"] = new(JsonPointerFormat.IsValid, text => $"""input string "{text}" is not a valid JSON Pointer"""),
        ["mac"] = new(MacAddressFormat.IsValid, text => $"""input string "{text}" is not a valid MAC address"""),
        ["md5"] = HexFormat.Of(32),
        ["regex"] = new(text => EcmaRegex.TryParse(text, out _), text => $"""string "{text}" is not a valid ECMA 262 regular expression"""),
        ["sha1"] = HexFormat.Of(40),
        ["sha256"] = HexFormat.Of(64),
        ["sha512"] = HexFormat.Of(128),
        ["uri"] = new(UriFormat.IsValid, text => $"""string "{text}" is not a valid URI"""),
        ["uuid"] = new(text => Guid.TryParseExact(text, "D", out _), text => $"""input string "{text}" is not a valid UUID"""),
    };

    /// <summary>The enforced format of that name; null for all others (<c>byte</c>, <c>int64</c>, <c>date</c> ...), which pass anything.</summary>
    public static StringFormat? Find(string name) => Known.GetValueOrDefault(name);
}

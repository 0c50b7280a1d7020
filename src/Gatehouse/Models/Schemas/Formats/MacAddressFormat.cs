namespace Gatehouse.Models;

/// <summary>Six bytes in hexadecimal digits, with colons between them.</summary>
internal static class MacAddressFormat
{
    public static bool IsValid(string text) => text.Split(':') is { Length: 6 } bytes && bytes.All(value => value.Length == 2 && value.All(char.IsAsciiHexDigit));
}

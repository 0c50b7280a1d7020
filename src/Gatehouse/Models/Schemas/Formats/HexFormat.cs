namespace Gatehouse.Models;

/// <summary>Hashes in hexadecimal digits of either case.</summary>
internal static class HexFormat
{
    public static StringFormat Of(int length) => new(
        text => text.Length == length && text.All(char.IsAsciiHexDigit),
        text => text.Length == length ? "input string has illegal characters" : $"input string has bad length ({text.Length}, expected {length})");
}

namespace Gatehouse.Models;

/// <summary>A host name of RFC 1123.</summary>
internal static class HostnameFormat
{
    public static bool IsValid(string text) => text.Length is > 0 and <= 253 && text.Split('.').All(IsLabel);

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-' && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}

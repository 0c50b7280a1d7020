namespace Gatehouse.Local.Security;

/// <summary>A token as it stands in a header or a query parameter.</summary>
internal static class BearerToken
{
    private const string Scheme = "Bearer ";

    /// <summary>The token without the scheme, which may be missing and is written in any case; null when there is none.</summary>
    public static string? Extract(string? value)
    {
        var text = value?.TrimStart() ?? "";
        if (text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            text = text[Scheme.Length..];
        text = text.Trim();
        return text.Length == 0 ? null : text;
    }
}

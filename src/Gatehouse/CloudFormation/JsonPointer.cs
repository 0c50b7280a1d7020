namespace Gatehouse.CloudFormation;

/// <summary>Segments of JSON pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    public static string Escape(string name) =>
        name.AsSpan().IndexOfAny('~', '/') < 0
            ? name
            : name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    public static string Unescape(string segment) =>
        segment.Contains('~', StringComparison.Ordinal)
            ? segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)
            : segment;

    /// <summary>The pointer to the holder, or null for the root.</summary>
    public static string? Parent(string pointer) =>
        pointer.LastIndexOf('/') is >= 0 and var slash ? pointer[..slash] : null;
}

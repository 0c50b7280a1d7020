using System.Collections.Immutable;

namespace Gatehouse.Local.Rest;

/// <summary>The binary media types of an API.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-payload-encodings.html.</remarks>
internal sealed class MediaTypes
{
    private readonly ImmutableArray<string> _exact;
    private readonly ImmutableArray<string> _types;

    public MediaTypes(IEnumerable<string> mediaTypes)
    {
        var all = mediaTypes.Select(type => type.Trim()).ToList();
        IsAll = all.Contains("*/*");
        IsEmpty = all.Count == 0;
        _exact = [.. all.Where(type => !type.Contains('*', StringComparison.Ordinal))];
        _types = [.. all.Where(type => type.EndsWith("/*", StringComparison.Ordinal) && !type.StartsWith('*')).Select(type => type[..^1])];
    }

    public static MediaTypes None { get; } = new([]);

    public bool IsEmpty { get; }

    /// <summary>Whether every type is binary, <c>*/*</c>.</summary>
    public bool IsAll { get; }

    /// <summary>Whether a media type is binary; parameters after a semicolon do not count.</summary>
    public bool Contains(ReadOnlySpan<char> mediaType)
    {
        if (IsAll || IsEmpty)
        {
            return IsAll;
        }

        mediaType = Essence(mediaType);
        foreach (var exact in _exact)
        {
            if (mediaType.Equals(exact, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (var type in _types)
        {
            if (mediaType.StartsWith(type, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The type and subtype without parameters.</summary>
    public static ReadOnlySpan<char> Essence(ReadOnlySpan<char> mediaType)
    {
        var end = mediaType.IndexOf(';');
        return (end < 0 ? mediaType : mediaType[..end]).Trim();
    }

    /// <summary>The first media type of an <c>Accept</c> header, without parameters.</summary>
    public static ReadOnlySpan<char> First(ReadOnlySpan<char> accept)
    {
        var end = accept.IndexOf(',');
        return Essence(end < 0 ? accept : accept[..end]);
    }
}

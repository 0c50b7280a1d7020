using System.Collections.Immutable;

namespace Gatehouse;

/// <summary>The path of a route, such as <c>/pets/{petId}</c> or <c>/files/{path+}</c>.</summary>
/// <remarks>
/// Any text can be held, so that all mistakes of a definition are reported together;
/// <see cref="Problem"/> says what is wrong with it.
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html.
/// </remarks>
public sealed record RoutePath
{
    /// <summary>A path as the user wrote it.</summary>
    public RoutePath(string text)
    {
        Text = text;
        (Segments, Problem) = Parse(text);
    }

    /// <summary>The path as it was written.</summary>
    public string Text { get; }

    /// <summary>The segments; none for <c>/</c> and for a path with a <see cref="Problem"/>.</summary>
    public ImmutableArray<PathSegment> Segments { get; }

    /// <summary>What is wrong with the path, or null when nothing is.</summary>
    public string? Problem { get; }

    /// <summary>The names of the variables, in order.</summary>
    public IEnumerable<string> Variables =>
        Segments.Where(segment => segment.Kind != PathSegmentKind.Literal).Select(segment => segment.Text);

    /// <inheritdoc/>
    public bool Equals(RoutePath? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>A path as the user wrote it.</summary>
    public static implicit operator RoutePath(string text) => new(text);

    private static (ImmutableArray<PathSegment> Segments, string? Problem) Parse(string text)
    {
        if (text == "/")
        {
            return ([], null);
        }

        if (!text.StartsWith('/'))
        {
            return ([], "it does not start with '/'");
        }

        if (text.EndsWith('/'))
        {
            return ([], "it ends with '/'");
        }

        var segments = ImmutableArray.CreateBuilder<PathSegment>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in text[1..].Split('/'))
        {
            if (segments is [.., { Kind: PathSegmentKind.Greedy } greedy])
            {
                return ([], $"the greedy variable '{{{greedy.Text}+}}' is not its last segment");
            }

            if (ParseSegment(part, out var segment) is { } problem)
            {
                return ([], problem);
            }

            if (segment.Kind != PathSegmentKind.Literal && !names.Add(segment.Text))
            {
                return ([], $"the variable '{segment.Text}' stands in it twice");
            }

            segments.Add(segment);
        }

        return (segments.DrainToImmutable(), null);
    }

    private static string? ParseSegment(string part, out PathSegment segment)
    {
        segment = new(PathSegmentKind.Literal, part);
        if (part.Length == 0)
        {
            return "it has an empty segment ('//')";
        }

        if (part is ['{', .. var inner, '}'])
        {
            segment = inner is [.. var name, '+'] ? new(PathSegmentKind.Greedy, name) : new(PathSegmentKind.Variable, inner);
            return segment.Text.Length > 0 && segment.Text.All(IsNameCharacter)
                ? null
                : $"'{part}' is not a variable: between braces stands a name of letters, digits, '.', '_', '-' and '$', then '+' if it is greedy";
        }

        if (part.AsSpan().ContainsAny('{', '}'))
        {
            return $"the variable in '{part}' does not fill its whole segment";
        }

        foreach (var character in part)
        {
            if (!char.IsAsciiLetterOrDigit(character) && !"._-:,$".Contains(character, StringComparison.Ordinal))
            {
                return $"the segment '{part}' holds '{character}'; allowed are a-z, A-Z, 0-9 and . _ - : , $";
            }
        }

        return null;
    }

    private static bool IsNameCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '-' or '$';
}

using Microsoft.AspNetCore.Http;

namespace Gatehouse.Local;

/// <summary>A stage that a custom domain leads to.</summary>
/// <param name="ApiId">The id of the API.</param>
/// <param name="Stage">The stage; null when the first segment behind the base path names it.</param>
/// <param name="Path">The base path without slashes at its ends; empty for every path.</param>
internal sealed record DomainTarget(string ApiId, string? Stage, string Path)
{
    /// <summary>Whether the base path is taken off before routes are sought.</summary>
    public bool StripsBasePath { get; init; }

    /// <summary>Conditions that must all hold besides the path. Base paths stand without slashes at their ends, the longest first.</summary>
    public ValueList<DomainCondition> Conditions { get; init; } = [];

    /// <summary>The base path of a request as it stands in its path, or null when the target does not take the request.</summary>
    public string? BasePath(string path, IHeaderDictionary headers)
    {
        if (!IsBelow(path, Path))
        {
            return null;
        }

        var found = Path;
        foreach (var condition in Conditions)
        {
            if (condition is BasePathCondition paths)
            {
                if (paths.AnyOf.FirstOrDefault(prefix => IsBelow(path, prefix)) is not { } fitting)
                {
                    return null;
                }

                found = fitting;
            }
            else if (condition is HeaderCondition patterns && !patterns.AnyOf.Any(pattern => headers[pattern.Name].Any(value => Fits(value ?? "", pattern.Glob))))
            {
                return null;
            }
        }

        return found.Length == 0 ? "" : "/" + found;
    }

    private static bool IsBelow(string path, string prefix) =>
        prefix.Length == 0
        || (path.AsSpan(1).StartsWith(prefix, StringComparison.Ordinal) && (path.Length == prefix.Length + 1 || path[prefix.Length + 1] == '/'));

    private static bool Fits(string value, string glob) => glob switch
    {
        ['*', .. var inner, '*'] => value.Contains(inner, StringComparison.Ordinal),
        ['*', .. var end] => value.EndsWith(end, StringComparison.Ordinal),
        [.. var start, '*'] => value.StartsWith(start, StringComparison.Ordinal),
        _ => value == glob,
    };
}

using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Java;

/// <summary>A regular expression of Java, translated.</summary>
internal sealed class JavaRegex
{
    private const int MaxCached = 500;
    private const int MaxPattern = 10_000;

    // Long enough to be noticed, short enough that a few in a row stay within the render's own time.
    private static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(500);
    private static readonly ConcurrentDictionary<string, JavaRegex> Cache = new();

    private readonly Dictionary<string, int> _names;
    private Regex? _whole;
    private Regex? _part;
    private readonly string _pattern;

    private JavaRegex(JavaPattern pattern)
    {
        _pattern = pattern.Text;
        _names = pattern.Names;
        Groups = pattern.Groups;
    }

    public int Groups { get; }

    /// <summary>Matches the whole text only.</summary>
    public Regex Whole => _whole ??= Create($@"\A(?:{_pattern})\z");

    /// <summary>Matches anywhere.</summary>
    public Regex Part => _part ??= Create(_pattern);

    public static JavaRegex Compile(string pattern, RenderContext context)
    {
        if (Cache.TryGetValue(pattern, out var known))
            return known;
        if (pattern.Length > MaxPattern)
            throw new VelocityRenderException($"A regular expression is longer than {MaxPattern} characters");

        context.Steps(pattern.Length);
        return Compile(pattern);
    }

    /// <summary>The pattern of a filter in a JSONPath, which must match the whole text.</summary>
    public static Regex ForPath(string pattern) => Compile(pattern).Whole;

    private static JavaRegex Compile(string pattern)
    {
        var regex = new JavaRegex(JavaPattern.Translate(pattern));
        _ = regex.Part;
        if (Cache.Count >= MaxCached)
            Cache.Clear();
        return Cache[pattern] = regex;
    }

    public int GroupOf(string name) =>
        _names.TryGetValue(name, out var number)
            ? number
            : throw new JavaException("java.lang.IllegalArgumentException", $"No group with name {{{name}}}");

    private Regex Create(string pattern)
    {
        try
        {
            if (JavaPattern.RepeatsGroups(pattern))
            {
                try
                {
                    return new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, Timeout);
                }
                catch (NotSupportedException)
                {
                    // Back references and looks around need the engine that backtracks.
                }
            }

            return new Regex(pattern, RegexOptions.CultureInvariant, Timeout);
        }
        catch (ArgumentException e)
        {
            throw new JavaException("java.util.regex.PatternSyntaxException", e.Message);
        }
    }
}

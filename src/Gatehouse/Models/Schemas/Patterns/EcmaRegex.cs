using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Gatehouse.Models;

/// <summary>A regular expression of ECMA 262 that cannot hang the gateway.</summary>
/// <remarks>
/// It runs in linear time where its constructs allow; an expression with look-around or back references runs under a short time limit.
/// A text that exceeds its limit does not match.
/// </remarks>
internal sealed class EcmaRegex
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(2);

    // Only texts of many megabytes come near it, on a busy machine too.
    private static readonly TimeSpan LinearLimit = TimeSpan.FromSeconds(10);
    private readonly string _pattern;
    private readonly Regex _regex;

    private EcmaRegex(string pattern, Regex regex)
    {
        _pattern = pattern;
        _regex = regex;
    }

    public static bool TryParse(string pattern, [NotNullWhen(true)] out EcmaRegex? regex)
    {
        regex = null;
        if (EcmaTranslation.Translate(pattern) is not { } translated)
            return false;
        try
        {
            regex = new EcmaRegex(pattern, Compile(translated));
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Whether the expression matches anywhere in <paramref name="text"/>.</summary>
    public bool IsMatch(string text)
    {
        try
        {
            return _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    public override string ToString() => _pattern;

    private static Regex Compile(string translated)
    {
        try
        {
            return new Regex(translated, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, LinearLimit);
        }
        catch (NotSupportedException)
        {
            return new Regex(translated, RegexOptions.CultureInvariant, TimeLimit);
        }
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Gatehouse.Local.Rest;

/// <summary>Regular expressions that must match the whole of a text, as Java's <c>matches</c> has it.</summary>
internal static class WholeMatch
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    /// <summary>Compiles a pattern; where the engine can, to a form whose time grows with the text only, and which needs no limit.</summary>
    public static bool TryCompile(string pattern, [NotNullWhen(true)] out Regex? regex, [NotNullWhen(false)] out string? problem)
    {
        problem = null;
        var whole = @"\A(?:" + pattern + @")\z";
        try
        {
            regex = new(whole, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
            return true;
        }
        catch (NotSupportedException)
        {
            regex = new(whole, RegexOptions.CultureInvariant, Limit);
            return true;
        }
        catch (ArgumentException exception)
        {
            regex = null;
            problem = exception.Message;
            return false;
        }
    }

    /// <summary>Whether the text matches; a match that takes too long is none.</summary>
    public static bool Of(Regex pattern, string text)
    {
        try
        {
            return pattern.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}

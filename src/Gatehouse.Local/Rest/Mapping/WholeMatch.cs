using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Gatehouse.Velocity;
using Gatehouse.Velocity.Java;

namespace Gatehouse.Local.Rest;

/// <summary>Regular expressions that must match the whole of a text, as Java's <c>matches</c> has it.</summary>
internal static class WholeMatch
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    // Only texts of many megabytes come near it, on a busy machine too.
    private static readonly TimeSpan LinearLimit = TimeSpan.FromSeconds(10);

    /// <summary>Compiles a pattern; where the engine can, to a form whose time grows with the text only.</summary>
    public static bool TryCompile(string pattern, [NotNullWhen(true)] out Regex? regex, [NotNullWhen(false)] out string? problem)
    {
        problem = null;
        try
        {
            // An intersection of classes reads as a class of other characters here, so that nothing would fail.
            regex = pattern.Contains("&&", StringComparison.Ordinal) ? Translated(pattern) : Whole(pattern);
            return true;
        }
        catch (ArgumentException exception)
        {
            problem = exception.Message;
        }

        try
        {
            regex = Translated(pattern);
            return true;
        }
        catch (Exception exception) when (exception is ArgumentException or VelocityRenderException)
        {
            regex = null;
            return false;
        }
    }

    private static Regex Translated(string pattern) => Whole(JavaPattern.Translate(pattern).Text);

    private static Regex Whole(string pattern)
    {
        var whole = @"\A(?:" + pattern + @")\z";
        try
        {
            return new(whole, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, LinearLimit);
        }
        catch (NotSupportedException)
        {
            return new(whole, RegexOptions.CultureInvariant, Limit);
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

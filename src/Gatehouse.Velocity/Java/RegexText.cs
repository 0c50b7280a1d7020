using System.Text.RegularExpressions;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Java;

/// <summary>The methods of String that take a regular expression.</summary>
internal static class RegexText
{
    public static object Matches(string text, string pattern, RenderContext context)
    {
        var regex = JavaRegex.Compile(pattern, context).Whole;
        return context.Match(() => regex.IsMatch(text));
    }

    public static string Replace(string text, string pattern, string replacement, bool all, RenderContext context)
    {
        var regex = JavaRegex.Compile(pattern, context);
        return context.Match(() =>
        {
            using var result = new TextBuffer(context.Limits.OutputLength);
            var end = 0;
            for (var match = regex.Part.Match(text); match.Success; match = match.NextMatch())
            {
                context.Step();
                result.Append(text.AsSpan(end, match.Index - end));
                JavaReplacement.Append(result, replacement, match, regex);
                end = match.Index + match.Length;
                if (!all)
                    break;
            }

            result.Append(text.AsSpan(end));
            return result.ToString();
        });
    }

    public static JavaArray Split(string text, string pattern, int limit, RenderContext context)
    {
        var regex = JavaRegex.Compile(pattern, context).Part;
        var parts = context.Match(() => Split(text, regex, limit));
        context.Steps(parts.Count);
        return new JavaArray(JavaArray.Strings, [.. parts]);
    }

    private static List<object?> Split(string text, Regex regex, int limit)
    {
        var parts = new List<object?>();
        var end = 0;
        for (var match = regex.Match(text); match.Success && (limit <= 0 || parts.Count < limit - 1); match = match.NextMatch())
        {
            // An empty match at the very start splits nothing off.
            if (match.Index + match.Length == 0)
                continue;

            parts.Add(text[end..match.Index]);
            end = match.Index + match.Length;
        }

        if (end == 0 && parts.Count == 0)
            return [text];

        parts.Add(text[end..]);
        while (limit == 0 && parts is [.., ""])
            parts.RemoveAt(parts.Count - 1);
        return parts;
    }
}

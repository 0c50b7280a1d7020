using System.Text.RegularExpressions;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Java;

/// <summary>Replacement texts of Java's <c>replaceAll</c>: <c>$1</c>, <c>${name}</c>, and a backslash before what is meant literally.</summary>
internal static class JavaReplacement
{
    public static void Append(TextBuffer output, string replacement, Match match, JavaRegex regex)
    {
        for (var i = 0; i < replacement.Length; i++)
        {
            switch (replacement[i])
            {
                case '\\' when i + 1 == replacement.Length:
                    throw new JavaException("java.lang.IllegalArgumentException", "character to be escaped is missing");
                case '\\':
                    output.Append(replacement[++i]);
                    break;
                case '$':
                    i = AppendGroup(output, replacement, i + 1, match, regex) - 1;
                    break;
                default:
                    output.Append(replacement[i]);
                    break;
            }
        }
    }

    // Returns where the text goes on.
    private static int AppendGroup(TextBuffer output, string replacement, int start, Match match, JavaRegex regex)
    {
        if (start == replacement.Length)
            throw new JavaException("java.lang.IllegalArgumentException", "Illegal group reference: group index is missing");

        if (replacement[start] == '{')
        {
            var close = replacement.IndexOf('}', start);
            var name = close < 0
                ? throw new JavaException("java.lang.IllegalArgumentException", "named capturing group is missing trailing '}'")
                : replacement[(start + 1)..close];
            output.Append(match.Groups[regex.GroupOf(name)].ValueSpan);
            return close + 1;
        }

        if (!char.IsAsciiDigit(replacement[start]))
            throw new JavaException("java.lang.IllegalArgumentException", "Illegal group reference");

        var group = replacement[start] - '0';
        if (group > regex.Groups)
            throw new JavaException("java.lang.IndexOutOfBoundsException", $"No group {group}");

        var end = start + 1;
        for (; end < replacement.Length && char.IsAsciiDigit(replacement[end]); end++)
        {
            var longer = (group * 10) + replacement[end] - '0';
            if (longer > regex.Groups)
                break;
            group = longer;
        }

        output.Append(match.Groups[group].ValueSpan);
        return end;
    }
}

using System.Globalization;
using System.Text;

namespace Gatehouse.Testing;

/// <summary>Shows where two texts begin to differ.</summary>
internal static class LineDifference
{
    private const int Context = 3;

    /// <summary>The lines around the first difference.</summary>
    public static string Of(string expected, string actual)
    {
        var (theirs, ours) = (expected.Split('\n'), actual.Split('\n'));
        var first = 0;
        while (first < Math.Min(theirs.Length, ours.Length) && theirs[first] == ours[first])
        {
            first++;
        }

        var text = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"The first difference is in line {first + 1}:");
        Append(text, "  ", theirs, Math.Max(0, first - Context), first);
        Append(text, "- ", theirs, first, first + Context);
        Append(text, "+ ", ours, first, first + Context);
        return text.ToString().TrimEnd();
    }

    private static void Append(StringBuilder text, string mark, string[] lines, int start, int end)
    {
        for (var index = start; index < Math.Min(end, lines.Length); index++)
        {
            text.Append(mark).AppendLine(lines[index]);
        }
    }
}

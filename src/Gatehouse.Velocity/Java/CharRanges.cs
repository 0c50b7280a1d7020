using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Gatehouse.Velocity.Java;

internal static class CharRanges
{
    /// <summary>The inside of a class that holds every character the given inside of a class does not.</summary>
    public static string Complement(string set)
    {
        var regex = new Regex($"[{set}]", RegexOptions.CultureInvariant);
        var result = new StringBuilder();
        Span<char> one = stackalloc char[1];
        var start = -1;
        for (var c = 0; c <= char.MaxValue + 1; c++)
        {
            var isInside = false;
            if (c <= char.MaxValue)
            {
                one[0] = (char)c;
                isInside = regex.IsMatch(one);
            }

            if (c <= char.MaxValue && !isInside)
            {
                start = start < 0 ? c : start;
            }
            else if (start >= 0)
            {
                result.Append(CultureInfo.InvariantCulture, $"\\u{start:x4}-\\u{c - 1:x4}");
                start = -1;
            }
        }

        return result.ToString();
    }
}

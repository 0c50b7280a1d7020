using System.Text;

namespace Gatehouse.Local.Rest;

/// <summary>Stage variables in texts of the definition.</summary>
internal static class StageVariables
{
    private const string Opening = "${stageVariables.";

    /// <summary>Puts values in place of <c>${stageVariables.name}</c>; a name without a value becomes nothing.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> variables)
    {
        var start = text.IndexOf(Opening, StringComparison.Ordinal);
        if (start < 0)
        {
            return text;
        }

        var filled = new StringBuilder(text.Length);
        var done = 0;
        while (start >= 0)
        {
            var end = text.IndexOf('}', start);
            if (end < 0)
            {
                break;
            }

            filled.Append(text, done, start - done);
            if (variables.TryGetValue(text[(start + Opening.Length)..end], out var value))
            {
                filled.Append(value);
            }

            done = end + 1;
            start = text.IndexOf(Opening, done, StringComparison.Ordinal);
        }

        return filled.Append(text, done, text.Length - done).ToString();
    }
}

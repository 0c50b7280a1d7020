using System.Text;

namespace Gatehouse.Local;

/// <summary>Fills <c>${stageVariables.name}</c> in URIs and ARNs.</summary>
internal static class StageVariables
{
    private const string Opening = "${stageVariables.";

    /// <summary>The text with each variable replaced; one that is not there leaves nothing.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> variables)
    {
        var start = text.IndexOf(Opening, StringComparison.Ordinal);
        if (start < 0)
        {
            return text;
        }

        var filled = new StringBuilder(text.Length);
        var position = 0;
        while (start >= 0 && text.IndexOf('}', start) is var end and > 0)
        {
            filled.Append(text, position, start - position);
            filled.Append(variables.GetValueOrDefault(text[(start + Opening.Length)..end]));
            position = end + 1;
            start = text.IndexOf(Opening, position, StringComparison.Ordinal);
        }

        return filled.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>Whether each variable that the text names is there.</summary>
    public static bool AreKnown(string text, IReadOnlyDictionary<string, string> variables)
    {
        for (var start = text.IndexOf(Opening, StringComparison.Ordinal); start >= 0; start = text.IndexOf(Opening, start + 1, StringComparison.Ordinal))
        {
            var end = text.IndexOf('}', start);
            if (end > 0 && !variables.ContainsKey(text[(start + Opening.Length)..end]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The variables of a stage with their references filled in.</summary>
    public static IReadOnlyDictionary<string, string> Resolve(ValueMap<TemplateText> variables, Func<TemplateText, string> resolve) =>
        variables.ToDictionary(variable => variable.Key, variable => resolve(variable.Value), StringComparer.Ordinal);
}

using System.Globalization;
using System.Text;

namespace Gatehouse.Functions.Core;

/// <summary>Messages of the form <c>Order {Id} of {Customer}</c>.</summary>
internal static class MessageTemplate
{
    public static string Render(string template, object?[] args)
    {
        if (args.Length == 0 || !template.Contains('{', StringComparison.Ordinal)) return template;
        var text = new StringBuilder(template.Length + 32);
        var next = 0;
        for (var i = 0; i < template.Length; i++)
        {
            var c = template[i];
            if (c is '{' or '}' && i + 1 < template.Length && template[i + 1] == c)
            {
                text.Append(c);
                i++;
                continue;
            }
            var end = c == '{' ? template.IndexOf('}', i) : -1;
            if (end < 0 || next >= args.Length)
            {
                text.Append(c);
                continue;
            }
            AppendArgument(text, template.AsSpan(i + 1, end - i - 1), args, ref next);
            i = end;
        }
        return text.ToString();
    }

    private static void AppendArgument(StringBuilder text, ReadOnlySpan<char> hole, object?[] args, ref int next)
    {
        var colon = hole.IndexOf(':');
        var name = (colon < 0 ? hole : hole[..colon]).TrimStart('@');
        var argument = int.TryParse(name, out var position) && position < args.Length ? args[position] : args[next];
        next++;
        text.Append(argument is IFormattable formattable
            ? formattable.ToString(colon < 0 ? null : hole[(colon + 1)..].ToString(), CultureInfo.InvariantCulture)
            : argument?.ToString() ?? "null");
    }
}

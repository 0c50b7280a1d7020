using System.Collections.Immutable;
using System.Text;

namespace Gatehouse.Local;

/// <summary>The format of an access log, taken apart once.</summary>
internal sealed class AccessLogLine
{
    private const string Prefix = "$context.";
    private readonly ImmutableArray<(string Text, bool IsVariable)> _parts;

    private AccessLogLine(ImmutableArray<(string Text, bool IsVariable)> parts) => _parts = parts;

    /// <summary>The parts: text as it stands, and names of variables without <c>$context.</c>.</summary>
    public ImmutableArray<(string Text, bool IsVariable)> Parts => _parts;

    /// <summary>Takes a format apart.</summary>
    public static AccessLogLine Parse(string format)
    {
        var parts = ImmutableArray.CreateBuilder<(string, bool)>();
        var position = 0;
        for (var start = format.IndexOf(Prefix, StringComparison.Ordinal); start >= 0; start = format.IndexOf(Prefix, position, StringComparison.Ordinal))
        {
            parts.Add((format[position..start], false));
            var end = start + Prefix.Length;
            while (end < format.Length && IsName(format, end))
            {
                end++;
            }

            parts.Add((format[(start + Prefix.Length)..end], true));
            position = end;
        }

        parts.Add((format[position..], false));
        return new(parts.DrainToImmutable());
    }

    /// <summary>The line of one request; a variable without value is written as <c>-</c>.</summary>
    /// <param name="value">The value of <c>$context.{name}</c>, or null.</param>
    public string Render(Func<string, string?> value)
    {
        var line = new StringBuilder();
        foreach (var (text, isVariable) in _parts)
        {
            line.Append(isVariable ? value(text) ?? "-" : text);
        }

        return line.ToString();
    }

    // A full stop belongs to the name only when more of the name follows.
    private static bool IsName(string format, int index) =>
        char.IsAsciiLetterOrDigit(format[index]) || format[index] is '_' or '-'
        || (format[index] == '.' && index + 1 < format.Length && (char.IsAsciiLetterOrDigit(format[index + 1]) || format[index + 1] == '_'));
}

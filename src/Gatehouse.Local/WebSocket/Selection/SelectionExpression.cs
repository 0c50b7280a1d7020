using System.Collections.Immutable;
using System.Text;

namespace Gatehouse.Local.WebSockets;

/// <summary>An expression that yields a key: <c>$request.body.action</c>, <c>${request.body.a}/${request.body.b}</c>, <c>action</c>, <c>\$default</c>.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-selection-expressions.html.</remarks>
internal sealed class SelectionExpression
{
    private readonly ImmutableArray<SelectionPart> _parts;

    private SelectionExpression(ImmutableArray<SelectionPart> parts) => _parts = parts;

    /// <summary>Reads an expression.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="problem">What is wrong with it, as the end of a sentence; or empty.</param>
    /// <returns>The expression, or null when it cannot be read.</returns>
    public static SelectionExpression? Parse(string text, out string problem)
    {
        var parts = ImmutableArray.CreateBuilder<SelectionPart>();
        var literal = new StringBuilder();
        var position = 0;
        while (position < text.Length)
        {
            if (text[position] == '\\' && position + 1 < text.Length && text[position + 1] == '$')
            {
                literal.Append('$');
                position += 2;
            }
            else if (text[position] != '$')
            {
                literal.Append(text[position++]);
            }
            else if (Name(text, ref position) is not { } name)
            {
                problem = $"has a variable at {position} that does not end";
                return null;
            }
            else if (SelectionPart.Variable(name) is not { } variable)
            {
                problem = $"has no variable {name}";
                return null;
            }
            else
            {
                Flush(parts, literal);
                parts.Add(variable);
            }
        }

        Flush(parts, literal);
        problem = "";
        return new(parts.DrainToImmutable());
    }

    /// <summary>The key; what is missing leaves nothing.</summary>
    public string Evaluate(in SelectionValues values)
    {
        if (_parts is [var only])
        {
            return only.Evaluate(values);
        }

        var key = new StringBuilder();
        foreach (var part in _parts)
        {
            key.Append(part.Evaluate(values));
        }

        return key.ToString();
    }

    private static void Flush(ImmutableArray<SelectionPart>.Builder parts, StringBuilder literal)
    {
        if (literal.Length > 0)
        {
            parts.Add(SelectionPart.Literal(literal.ToString()));
            literal.Clear();
        }
    }

    private static string? Name(string text, ref int position)
    {
        var start = position + 1;
        if (start < text.Length && text[start] == '{')
        {
            var brace = text.IndexOf('}', start);
            position = brace + 1;
            return brace < 0 ? null : text[(start + 1)..brace];
        }

        var end = start;
        while (end < text.Length && IsNameCharacter(text, end, start))
        {
            // What stands in brackets belongs to the name, whatever it is.
            end = text[end] == '[' && text.IndexOf(']', end) is >= 0 and var close ? close + 1 : end + 1;
        }

        position = end;
        return end == start ? null : text[start..end];
    }

    // A hyphen or full stop belongs to the name when more of it follows.
    private static bool IsNameCharacter(string text, int index, int start)
    {
        var character = text[index];
        return char.IsAsciiLetterOrDigit(character) || character is '_' or '['
            || (character is '.' or '-' && index > start && index + 1 < text.Length && (char.IsAsciiLetterOrDigit(text[index + 1]) || text[index + 1] is '_' or '['));
    }
}

using System.Collections.Immutable;
using System.Text;

namespace Gatehouse.Local.Http;

/// <summary>The value of a parameter mapping: text, a variable, or text with <c>${variables}</c>.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html.</remarks>
internal sealed class MappingExpression
{
    private readonly ImmutableArray<(string Text, MappingVariable? Variable)> _parts;

    private MappingExpression(ImmutableArray<(string Text, MappingVariable? Variable)> parts) => _parts = parts;

    /// <summary>Reads a value. What is no variable is text.</summary>
    public static MappingExpression Parse(string text)
    {
        if (text.StartsWith('$') && MappingVariable.Parse(text[1..]) is { } whole)
        {
            return new([("", whole)]);
        }

        var parts = ImmutableArray.CreateBuilder<(string, MappingVariable?)>();
        var position = 0;
        for (var start = text.IndexOf("${", StringComparison.Ordinal); start >= 0; start = text.IndexOf("${", start + 1, StringComparison.Ordinal))
        {
            var end = text.IndexOf('}', start);
            if (end > 0 && MappingVariable.Parse(text[(start + 2)..end]) is { } variable)
            {
                parts.Add((text[position..start], null));
                parts.Add(("", variable));
                position = end + 1;
            }
        }

        parts.Add((text[position..], null));
        return new(parts.DrainToImmutable());
    }

    /// <summary>The value; null when it is a variable that is missing.</summary>
    /// <param name="call">The call.</param>
    /// <param name="answer">The answer of the backend; null while there is none.</param>
    public string? Evaluate(HttpCall call, GatewayAnswer? answer = null)
    {
        if (_parts is [var only])
        {
            return only.Variable is { } variable ? variable.Evaluate(call, answer) : only.Text;
        }

        var value = new StringBuilder();
        foreach (var (text, variable) in _parts)
        {
            value.Append(variable is null ? text : variable.Evaluate(call, answer));
        }

        return value.ToString();
    }
}

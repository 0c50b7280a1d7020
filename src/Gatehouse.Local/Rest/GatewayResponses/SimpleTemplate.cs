using System.Collections.Immutable;
using System.Text;

namespace Gatehouse.Local.Rest;

/// <summary>A template in which variables are replaced and nothing else happens, as gateway responses have it.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-gatewayResponse-definition.html.</remarks>
internal sealed class SimpleTemplate
{
    private static readonly ImmutableArray<string> Roots = ["context.", "stageVariables.", "method.request."];

    private readonly ImmutableArray<(string? Text, RequestValue? Value)> _parts;

    private SimpleTemplate(ImmutableArray<(string? Text, RequestValue? Value)> parts) => _parts = parts;

    public static SimpleTemplate Parse(string text)
    {
        var parts = ImmutableArray.CreateBuilder<(string?, RequestValue?)>();
        var done = 0;
        for (var at = text.IndexOf('$', StringComparison.Ordinal); at >= 0; at = text.IndexOf('$', at + 1))
        {
            var start = at + 1 < text.Length && text[at + 1] == '{' ? at + 2 : at + 1;
            if (!Roots.Any(root => string.CompareOrdinal(text, start, root, 0, root.Length) == 0))
            {
                continue;
            }

            var end = start;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '-' or '.'))
            {
                end++;
            }

            while (text[end - 1] == '.')
            {
                end--;
            }

            parts.Add((text[done..at], RequestValue.Compile(text[start..end])));
            done = start == at + 2 && end < text.Length && text[end] == '}' ? end + 1 : end;
        }

        parts.Add((text[done..], null));
        return new(parts.ToImmutable());
    }

    public string Render(RestContext context)
    {
        var result = new StringBuilder();
        foreach (var (text, value) in _parts)
        {
            result.Append(text).Append(value?.One(context));
        }

        return result.ToString();
    }
}

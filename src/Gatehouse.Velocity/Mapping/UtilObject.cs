using System.Text;
using Gatehouse.Velocity.Java;
using Gatehouse.Velocity.Nodes;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Velocity.Mapping;

/// <summary><c>$util</c>. Prints as nothing, and so do its methods without a call.</summary>
internal sealed class UtilObject : ITemplateObject
{
    public static UtilObject Instance { get; } = new();

    public object? Get(string name, RenderContext context) => null;

    public void Set(string name, object? value)
    {
    }

    public object? Call(string name, ReadOnlySpan<object?> arguments, RenderContext context)
    {
        if (arguments is not [var argument])
            return null;

        var text = argument is null ? null : JavaText.Of(argument, context.Limits.OutputLength);
        if (text is null)
            return null;

        return name switch
        {
            "escapeJavaScript" => context.CheckLength(JavaScriptEscape.Escape(text)),
            "parseJson" => ParseJson(text),
            "urlEncode" => context.CheckLength(UrlCoding.Encode(text)),
            "urlDecode" => UrlCoding.Decode(text),
            "base64Encode" => context.CheckLength(Convert.ToBase64String(Encoding.UTF8.GetBytes(text))),
            "base64Decode" => Decode(text),
            _ => null,
        };
    }

    public override string ToString() => "";

    private static object? ParseJson(string text)
    {
        try
        {
            return JsonBody.Parse(text);
        }
        catch (PayloadException)
        {
            return null;
        }
    }

    // As commons-codec: either alphabet, padding or none; what belongs to no alphabet is passed over.
    private static string Decode(string text)
    {
        var letters = new StringBuilder(text.Length + 3);
        foreach (var letter in text)
        {
            if (letter == '=')
                break;
            if (char.IsAsciiLetterOrDigit(letter) || letter is '+' or '/' or '-' or '_')
                letters.Append(letter switch { '-' => '+', '_' => '/', _ => letter });
        }

        if (letters.Length % 4 == 1)
            letters.Length--;
        letters.Append('=', -letters.Length & 3);
        return Encoding.UTF8.GetString(Convert.FromBase64String(letters.ToString()));
    }
}

using System.Text;
using System.Text.Json;

namespace Gatehouse;

/// <summary>Writes text with references the way CloudFormation takes it.</summary>
internal static class TemplateTextWriter
{
    public static void Write(Utf8JsonWriter writer, TemplateText text)
    {
        if (text.Literal is { } literal)
        {
            writer.WriteStringValue(literal);
        }
        else if (text.Parts is [var single])
        {
            WritePart(writer, single);
        }
        else if (text.Parts.Any(part => !FitsSub(part)))
        {
            WriteJoin(writer, text);
        }
        else
        {
            writer.WriteStartObject();
            writer.WriteString("Fn::Sub", text.Sub ??= Sub(text));
            writer.WriteEndObject();
        }
    }

    /// <summary>An opening <c>${</c> can only be escaped in <c>Fn::Sub</c> where the same literal closes it before it opens another.</summary>
    private static bool FitsSub(TextPart part)
    {
        if (part is not LiteralPart { Text: var text })
        {
            return part is not (IntrinsicPart or TokenPart);
        }

        for (var open = text.IndexOf("${", StringComparison.Ordinal); open >= 0;)
        {
            var close = text.IndexOf('}', open);
            var next = text.IndexOf("${", open + 2, StringComparison.Ordinal);
            if (close < 0 || (next >= 0 && next < close))
            {
                return false;
            }

            open = next;
        }

        return true;
    }

    private static void WritePart(Utf8JsonWriter writer, TextPart part)
    {
        switch (part)
        {
            case LiteralPart literal:
                writer.WriteStringValue(literal.Text);
                break;
            case ReferencePart reference:
                writer.WriteStartObject();
                writer.WriteString("Ref", reference.Name);
                writer.WriteEndObject();
                break;
            case AttributePart attribute:
                writer.WriteStartObject();
                writer.WriteStartArray("Fn::GetAtt");
                writer.WriteStringValue(attribute.LogicalId);
                writer.WriteStringValue(attribute.Attribute);
                writer.WriteEndArray();
                writer.WriteEndObject();
                break;
            case IntrinsicPart intrinsic:
                intrinsic.Function.WriteTo(writer);
                break;
            case TokenPart token:
                writer.WriteStringValue(token.Mark);
                break;
        }
    }

    private static void WriteJoin(Utf8JsonWriter writer, TemplateText text)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("Fn::Join");
        writer.WriteStringValue("");
        writer.WriteStartArray();
        foreach (var part in text.Parts)
        {
            WritePart(writer, part);
        }

        writer.WriteEndArray();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Sub(TemplateText text)
    {
        var result = new StringBuilder();
        foreach (var part in text.Parts)
        {
            _ = part switch
            {
                LiteralPart literal => result.Append(literal.Text.Replace("${", "${!", StringComparison.Ordinal)),
                ReferencePart reference => result.Append("${").Append(reference.Name).Append('}'),
                AttributePart attribute => result.Append("${").Append(attribute.LogicalId).Append('.').Append(attribute.Attribute).Append('}'),
                _ => throw new InvalidOperationException(part.GetType().Name),
            };
        }

        return result.ToString();
    }
}

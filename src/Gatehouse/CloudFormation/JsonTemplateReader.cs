using System.Text;
using System.Text.Json;

namespace Gatehouse.CloudFormation;

/// <summary>Reads a JSON text into a tree.</summary>
internal static class JsonTemplateReader
{
    private static readonly JsonReaderOptions Strict = new() { MaxDepth = TreeBuilder.MaxDepth };

    /// <exception cref="TemplateSyntaxException">The text is not JSON.</exception>
    public static TemplateValue Read(string text, TreeBuilder builder)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var lines = builder.WantsPositions ? new LineIndex(bytes) : null;
        var reader = new Utf8JsonReader(bytes, Strict);
        try
        {
            reader.Read();
            var value = Value(ref reader, builder, lines);
            reader.Read();
            return value;
        }
        catch (JsonException mistake)
        {
            var line = (int)(mistake.LineNumber ?? 0);
            var column = new LineIndex(bytes).Characters(line, (int)(mistake.BytePositionInLine ?? 0));
            throw new TemplateSyntaxException(Reason(mistake), line + 1, column + 1);
        }
        catch (InvalidOperationException)
        {
            var (line, column) = new LineIndex(bytes).Of(reader.TokenStartIndex);
            throw new TemplateSyntaxException("a text holds half of a surrogate pair", line, column);
        }
    }

    private static TemplateValue Value(ref Utf8JsonReader reader, TreeBuilder builder, LineIndex? lines)
    {
        Place(ref reader, builder, lines);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Map(ref reader, builder, lines);
            case JsonTokenType.StartArray:
                return List(ref reader, builder, lines);
            case JsonTokenType.String:
                return new TemplateString(TemplateText.Of(reader.GetString()!));
            case JsonTokenType.Number:
                return TemplateNumber.Of(Encoding.ASCII.GetString(reader.ValueSpan));
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            default:
                builder.Remark(DiagnosticCatalogue.NullInTemplate);
                return TemplateValue.Null;
        }
    }

    private static TemplateMap Map(ref Utf8JsonReader reader, TreeBuilder builder, LineIndex? lines)
    {
        var members = new List<KeyValuePair<string, TemplateValue>>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            builder.Enter(name);
            Place(ref reader, builder, lines);
            reader.Read();
            members.Add(KeyValuePair.Create(name, Value(ref reader, builder, lines)));
            builder.Leave();
        }

        return builder.Map(members);
    }

    private static TemplateList List(ref Utf8JsonReader reader, TreeBuilder builder, LineIndex? lines)
    {
        var items = new List<TemplateValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            builder.Enter(items.Count);
            items.Add(Value(ref reader, builder, lines));
            builder.Leave();
        }

        return new TemplateList(items.ToValueList());
    }

    private static void Place(ref Utf8JsonReader reader, TreeBuilder builder, LineIndex? lines)
    {
        if (lines is not null)
        {
            var (line, column) = lines.Of(reader.TokenStartIndex);
            builder.Place(line, column);
        }
    }

    private static string Reason(JsonException mistake)
    {
        var message = mistake.Message;
        return message.IndexOf(" LineNumber:", StringComparison.Ordinal) is > 0 and var end ? message[..end].TrimEnd('.') : message.TrimEnd('.');
    }
}

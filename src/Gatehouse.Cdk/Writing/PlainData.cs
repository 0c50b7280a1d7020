using System.Collections.Frozen;
using System.Globalization;
using Amazon.CDK;

namespace Gatehouse.Cdk;

/// <summary>Turns values of templates into what passes the border to the CDK: dictionaries, arrays, texts, numbers and booleans.</summary>
/// <param name="tokens">Knows the references to other stacks; null where there are none.</param>
/// <param name="send">Hands a part over and gives what stands for it. It is called once for each part that is large or repeated.</param>
internal sealed class PlainData(TokenResolver? tokens, Func<object, object> send)
{
    /// <summary>A number below stands for a token.</summary>
    private const double TokenNumbers = -1.8e288;

    private readonly Dictionary<TemplateText, object> _texts = [];
    private readonly Dictionary<TemplateMap, string> _sent = [];
    private readonly HashSet<object> _marks = [];
    private IReadOnlySet<TemplateMap> _repeated = FrozenSet<TemplateMap>.Empty;

    public PlainData(TokenResolver? tokens)
        : this(tokens, value => new Intrinsic(value))
    {
    }

    /// <summary>All marks that the CDK has to replace in what was made so far; a list token stands in an array of its own.</summary>
    public object[] Marks => [.. _marks.Select(mark => mark is string text && text.StartsWith("#{", StringComparison.Ordinal) ? new[] { mark } : mark)];

    /// <summary>The properties of a resource, of which the large parts of a body have crossed the border already and are only referred to.</summary>
    public Dictionary<string, object> Properties(TemplateMap properties) =>
        Members(properties, (name, value) => name == "Body" && value is TemplateMap body ? Members(body, (_, part) => Sent(part)) : Of(value));

    public object Of(TemplateText text)
    {
        if (text.Literal is { } literal)
        {
            return literal.Contains("#{Token[", StringComparison.Ordinal) ? Marked(literal) : literal;
        }

        if (!_texts.TryGetValue(text, out var data))
        {
            data = text.Parts.All(part => part is LiteralPart or TokenPart) ? text.ToString()
                : text.Parts.Any(part => part is IntrinsicPart or TokenPart) ? Join(text)
                : Of(TemplateValue.Parse(new TemplateString(text).ToJson()));
            _texts.Add(text, data);
        }

        return data;
    }

    private static Dictionary<string, object> Members(TemplateMap map, Func<string, TemplateValue, object> value) =>
        map.Members.ToDictionary(member => member.Key, member => value(member.Key, member.Value), StringComparer.Ordinal);

    private object Of(TemplateValue value) => value switch
    {
        TemplateMap map => Of(map),
        TemplateList list => Of(list),
        TemplateString text => Of(text.Text),
        TemplateNumber number => Number(number.Text),
        TemplateBoolean boolean => boolean.Value,
        _ => JsonNull.INSTANCE,
    };

    private object Sent(TemplateValue value)
    {
        if (value is not TemplateMap { Members.Length: > 0 } map)
        {
            return Of(value);
        }

        _repeated = new RepeatedParts(map).Parts;
        var sent = send(Members(map, (_, part) => Of(part)));
        _repeated = FrozenSet<TemplateMap>.Empty;
        return sent;
    }

    private object Of(TemplateMap map)
    {
        if (tokens?.Foreign(map) is { } mark)
        {
            return Marked(mark);
        }

        if (!_repeated.Contains(map))
        {
            return Plain(map);
        }

        if (!_sent.TryGetValue(map, out var token))
        {
            token = send(Plain(map)).ToString()!;
            _sent.Add(map, token);
        }

        return token;
    }

    private Dictionary<string, object> Plain(TemplateMap map)
    {
        var members = new Dictionary<string, object>(map.Members.Length, StringComparer.Ordinal);
        foreach (var (name, value) in map.Members)
        {
            members.Add(name, Of(value));
        }

        return members;
    }

    private object[] Of(TemplateList list)
    {
        var items = new object[list.Items.Count];
        for (var index = 0; index < items.Length; index++)
        {
            items[index] = Of(list.Items[index]);
        }

        return items;
    }

    /// <summary>A text with functions, which may hold references to other stacks.</summary>
    private object Join(TemplateText text)
    {
        var parts = text.Parts.Select(part => part is IntrinsicPart intrinsic ? Of(intrinsic.Function) : Of(TemplateText.Of(part))).ToArray();
        return parts is [var only]
            ? only
            : new Dictionary<string, object> { ["Fn::Join"] = new object[] { "", parts } };
    }

    private object Number(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return whole;
        }

        var number = double.Parse(text, CultureInfo.InvariantCulture);
        return number < TokenNumbers ? Marked(number) : number;
    }

    private object Marked(object mark)
    {
        _marks.Add(mark);
        return mark;
    }
}

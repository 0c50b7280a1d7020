using System.Globalization;
using Amazon.CDK;
using Constructs;

namespace Gatehouse.Cdk;

/// <summary>Replaces the CDK's marks in texts by what they stand for. Each distinct mark is resolved once.</summary>
/// <remarks>
/// What stands for something of another stack is known only when the CDK has worked out its exports, after the API was written.
/// Such a mark becomes a part that names it, so that hashes are stable, and <see cref="Foreign"/> gives the mark back.
/// </remarks>
internal sealed class TokenResolver(Construct scope)
{
    private readonly Stack _stack = Stack.Of(scope);
    private readonly Dictionary<string, TemplateText> _tokens = new(StringComparer.Ordinal);
    private readonly Dictionary<TextPart, string> _foreign = [];

    public TemplateText Resolve(TemplateText text) =>
        text.Parts.Any(part => part is TokenPart)
            ? text.Map(part => part is TokenPart token ? Resolve(token.Mark) : TemplateText.Of(part))
            : text;

    public bool HasForeign(TemplateText text) => _foreign.Count > 0 && text.Parts.Any(_foreign.ContainsKey);

    public string? Foreign(TextPart part) => _foreign.GetValueOrDefault(part);

    private TemplateText Resolve(string token)
    {
        if (_tokens.TryGetValue(token, out var known))
        {
            return known;
        }

        var text = Text(Value(_stack.Resolve(token)));
        if (!text.Parts.All(IsSameInEveryStack) && !IsOwn(token))
        {
            // The part must differ from the same name in this stack, and be the same in every run.
            var part = new IntrinsicPart(new TemplateMap([new("Fn::ImportValue", text)]));
            _foreign[part] = token;
            text = TemplateText.Of(part);
        }

        return _tokens[token] = text;
    }

    private static bool IsSameInEveryStack(TextPart part) => part is LiteralPart or ReferencePart { Name: ['A', 'W', 'S', ':', ..] };

    private bool IsOwn(string token) =>
        Tokenization.ReverseString(token).FirstToken is Reference reference && Stack.Of(reference.Target).Node.Addr == _stack.Node.Addr;

    private static TemplateText Text(TemplateValue value) => value switch
    {
        TemplateString text => text.Text,
        TemplateNumber number => number.Text,
        TemplateMap { Members: [{ Key: "Ref", Value: TemplateString { Text.Literal: { } name } }] } => TemplateText.Ref(name),
        TemplateMap
        {
            Members: [{ Key: "Fn::GetAtt", Value: TemplateList { Items: [TemplateString { Text.Literal: { } id }, TemplateString { Text.Literal: { } attribute }] } }]
        } => TemplateText.GetAtt(id, attribute),
        TemplateMap
        {
            Members: [{ Key: "Fn::Join", Value: TemplateList { Items: [TemplateString { Text.Literal: { } separator }, TemplateList parts] } }]
        } => TemplateText.Join(separator, parts.Items.Select(Text)),
        _ => TemplateText.Of(new IntrinsicPart(value)),
    };

    private static TemplateValue Value(object? resolved) => resolved switch
    {
        string text => text,
        bool truth => truth,
        System.Collections.IDictionary map => new TemplateMap(map.Keys.Cast<string>().Select(name => KeyValuePair.Create(name, Value(map[name])))),
        System.Collections.IEnumerable list => new TemplateList(list.Cast<object?>().Select(Value).ToValueList()),
        IConvertible number => TemplateNumber.Of(number.ToString(CultureInfo.InvariantCulture)),
        _ => TemplateValue.Null,
    };
}

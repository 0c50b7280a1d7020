using System.Text.RegularExpressions;
using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>
/// Puts references into the form of <see cref="TemplateText"/>: the functions of a document outside of a template, and the
/// <c>${AWS::Region}</c>, <c>${AWS::AccountId}</c> and <c>${AWS::Partition}</c> that an import fills in by itself.
/// </summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/import-api-aws-variables.html.</remarks>
internal static partial class SymbolicText
{
    /// <summary>The value with functions and variables as references.</summary>
    public static TemplateValue OfDocument(TemplateValue value) => Of(value, functions: true);

    /// <summary>The value with variables as references; its functions have been worked out.</summary>
    public static TemplateMap OfBody(TemplateMap value) => (TemplateMap)Of(value, functions: false);

    private static TemplateValue Of(TemplateValue value, bool functions)
    {
        switch (value)
        {
            case TemplateString text:
                return text.Text.Parts.Any(part => part is LiteralPart literal && literal.Text.Contains("${AWS::", StringComparison.Ordinal))
                    ? new TemplateString(text.Text.Map(part => part is LiteralPart literal ? Variables(literal.Text) : TemplateText.Of(part)))
                    : text;
            case TemplateList list:
                return new TemplateList(list.Items.Select(item => Of(item, functions)).ToValueList());
            case TemplateMap map when functions && Function(map) is { } text:
                return text;
            case TemplateMap map:
                return new TemplateMap(map.Members.Select(member => KeyValuePair.Create(member.Key, Of(member.Value, functions))));
            default:
                return value;
        }
    }

    private static TemplateString? Function(TemplateMap map)
    {
        if (map.Members is not [var (name, argument)])
        {
            return null;
        }

        return name switch
        {
            "Ref" when argument is TemplateString { Text.Literal: { } id } => new(TemplateText.Ref(id)),
            "Fn::GetAtt" when argument is TemplateString { Text.Literal: { } both } && both.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot =>
                new(TemplateText.GetAtt(both[..dot], both[(dot + 1)..])),
            "Fn::GetAtt" when argument is TemplateList { Items: [TemplateString { Text.Literal: { } id }, TemplateString { Text.Literal: { } attribute }] } =>
                new(TemplateText.GetAtt(id, attribute)),
            "Fn::Sub" when argument is TemplateString { Text.Literal: { } pattern } => new(Substitute(pattern, TemplateMap.Empty)),
            "Fn::Sub" when argument is TemplateList { Items: [TemplateString { Text.Literal: { } pattern }, TemplateMap values] } =>
                new(Substitute(pattern, values)),
            "Fn::Join" when argument is TemplateList { Items: [TemplateString { Text.Literal: { } separator }, TemplateList items] }
                && items.Items.Select(item => Coercion.ToText(Of(item, functions: true))).ToList() is var texts
                && !texts.Contains(null) => new(TemplateText.Join(separator, texts!)),
            _ when name.StartsWith("Fn::", StringComparison.Ordinal) && name != "Fn::Transform" => new(TemplateText.Of(new IntrinsicPart(new TemplateMap([new(name, Of(argument, functions: true))])))),
            _ => null,
        };
    }

    private static TemplateText Substitute(string pattern, TemplateMap values)
    {
        var text = TemplateText.Empty;
        var from = 0;
        foreach (Match match in Placeholder().Matches(pattern))
        {
            text += TemplateText.Of(pattern[from..match.Index]);
            from = match.Index + match.Length;
            var name = match.Groups[1].Value.Trim();
            text += name.StartsWith('!') ? TemplateText.Of("${" + name[1..] + "}")
                : values.TryGetValue(name, out var value) && Coercion.ToText(Of(value, functions: true)) is { } given ? given
                : name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? TemplateText.GetAtt(name[..dot], name[(dot + 1)..])
                : TemplateText.Ref(name);
        }

        return text + TemplateText.Of(pattern[from..]);
    }

    private static TemplateText Variables(string literal)
    {
        var text = TemplateText.Empty;
        var from = 0;
        foreach (Match match in Variable().Matches(literal))
        {
            text += TemplateText.Of(literal[from..match.Index]) + TemplateText.Ref(match.Groups[1].Value);
            from = match.Index + match.Length;
        }

        return text + TemplateText.Of(literal[from..]);
    }

    [GeneratedRegex(@"\$\{([^{}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\$\{(AWS::(?:Region|AccountId|Partition))\}", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();
}

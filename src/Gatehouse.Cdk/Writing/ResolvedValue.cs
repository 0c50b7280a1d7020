using System.Globalization;

namespace Gatehouse.Cdk;

/// <summary>What the CDK makes of a token, as the text or value of a template.</summary>
internal static class ResolvedValue
{
    public static TemplateText Text(object? resolved) => Text(Value(resolved));

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

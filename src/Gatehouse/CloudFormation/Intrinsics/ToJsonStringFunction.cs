using System.Text.Json;
using System.Text.Encodings.Web;

namespace Gatehouse.CloudFormation;

/// <summary><c>Fn::ToJsonString</c> of <c>AWS::LanguageExtensions</c>: a value as text that holds JSON.</summary>
internal sealed class ToJsonStringFunction : IntrinsicFunction
{
    public override string Name => "Fn::ToJsonString";

    public override TemplateValue? Evaluate(Evaluation evaluation, TemplateValue argument)
    {
        evaluation.RequireLanguageExtensions(Name);
        if (evaluation.Evaluate(argument) is not { } value)
        {
            return TemplateValue.Null;
        }

        var parts = new List<TemplateText>();
        Write(value, parts);
        return TemplateText.Concat([.. parts]);
    }

    private static void Write(TemplateValue value, List<TemplateText> parts)
    {
        switch (value)
        {
            case TemplateMap map:
                var separator = "{";
                foreach (var (name, member) in map.Members)
                {
                    parts.Add($"{separator}\"{Escaped(name)}\":");
                    Write(member, parts);
                    separator = ",";
                }

                parts.Add(map.Members.IsEmpty ? "{}" : "}");
                break;
            case TemplateList list:
                var before = "[";
                foreach (var item in list.Items)
                {
                    parts.Add(before);
                    Write(item, parts);
                    before = ",";
                }

                parts.Add(list.Items.Count == 0 ? "[]" : "]");
                break;
            case TemplateString { Text: var text }:
                parts.Add("\"");
                parts.Add(text.Map(part => part is LiteralPart literal ? TemplateText.Of(Escaped(literal.Text)) : TemplateText.Of(part)));
                parts.Add("\"");
                break;
            default:
                parts.Add(value.ToJson());
                break;
        }
    }

    private static string Escaped(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();
}

using System.Globalization;
using System.Text;

namespace Gatehouse.CloudFormation;

/// <summary>One walk through a text and what it refers to.</summary>
internal sealed class TextResolution(TemplateEnvironment environment)
{
    /// <summary>Names that refer to names that refer to names end here.</summary>
    private const int MaxDepth = 32;

    private int _depth;

    /// <summary>The first reference that has no value.</summary>
    public string? Missing { get; private set; }

    public string Resolve(TemplateText text)
    {
        if (text.Literal is { } literal)
        {
            return literal;
        }

        if (++_depth > MaxDepth)
        {
            _depth--;
            return NotKnown(text.ToString());
        }

        var result = new StringBuilder();
        foreach (var part in text.Parts)
        {
            result.Append(part switch
            {
                LiteralPart { Text: var known } => known,
                IntrinsicPart { Function: var function } => Function(function),
                _ => environment.ValueOf(part, this) ?? NotKnown(TemplateText.Of(part).ToString()),
            });
        }

        _depth--;
        return result.ToString();
    }

    /// <summary>A value as text: a list with commas, a map as JSON.</summary>
    public string Value(TemplateValue value) => value switch
    {
        TemplateList list => string.Join(',', list.Items.Select(Value)),
        _ => Coercion.ToText(value) is { } text ? Resolve(text) : value.ToJson(),
    };

    private string Function(TemplateValue function)
    {
        switch (function)
        {
            case TemplateString { Text: var reference }:
                var resolved = Resolve(reference);
                return environment.Overrides.GetValueOrDefault(resolved) ?? NotKnown(resolved);
            case TemplateMap { Members: [("Fn::Base64", var text)] }:
                return Convert.ToBase64String(Encoding.UTF8.GetBytes(Value(text)));
            case TemplateMap { Members: [("Fn::ImportValue", var name)] } when Value(name) is var export:
                return environment.Overrides.GetValueOrDefault(export) ?? environment.Imports(export) ?? NotKnown($"Fn::ImportValue {export}");
            case TemplateMap { Members: [("Fn::Join", TemplateList { Items: [var delimiter, var list] })] }:
                return string.Join(Value(delimiter), Items(list));
            case TemplateMap { Members: [("Fn::Select", TemplateList { Items: [var index, var list] })] }:
                var items = Items(list);
                return int.TryParse(Value(index), NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < items.Count
                    ? items[at]
                    : NotKnown(function.ToJson());
            case TemplateMap { Members: [("Fn::Split" or "Fn::Cidr", _)] }:
                return string.Join(',', Items(function));
            default:
                return NotKnown(function.ToJson());
        }
    }

    private IReadOnlyList<string> Items(TemplateValue value) => value switch
    {
        TemplateList list => [.. list.Items.Select(Value)],
        TemplateMap { Members: [("Fn::Split", TemplateList { Items: [var delimiter, var text] })] } => Value(text).Split(Value(delimiter)),
        TemplateMap { Members: [("Fn::Cidr", TemplateList { Items: [var block, var count] })] } => Blocks(value, block, count, null),
        TemplateMap { Members: [("Fn::Cidr", TemplateList { Items: [var block, var count, var bits] })] } => Blocks(value, block, count, bits),
        TemplateString { Text.Parts: [IntrinsicPart { Function: TemplateMap function }] } => Items(function),
        _ => Value(value).Split(','),
    };

    private IReadOnlyList<string> Blocks(TemplateValue function, TemplateValue block, TemplateValue count, TemplateValue? bits) =>
        int.TryParse(Value(count), out var number)
        && CidrFunction.Blocks(Value(block), number, bits is not null && int.TryParse(Value(bits), out var host) ? host : -1) is { } blocks
            ? [.. blocks.Items.Select(Value)]
            : [NotKnown(function.ToJson())];

    private string NotKnown(string what)
    {
        Missing ??= what;
        return what;
    }
}

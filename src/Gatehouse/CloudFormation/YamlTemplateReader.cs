using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Gatehouse.CloudFormation;

/// <summary>Reads a YAML text into a tree, with the short tags of CloudFormation.</summary>
internal sealed class YamlTemplateReader
{
    /// <summary>More nodes than this can only come from aliases of aliases.</summary>
    private const int MaxNodes = 2_000_000;

    private readonly IParser _parser;
    private readonly TreeBuilder _builder;
    private readonly Dictionary<string, (TemplateValue Value, int Nodes)> _anchors = new(StringComparer.Ordinal);
    private int _nodes;
    private Mark _place = new(0, 1, 1);

    private YamlTemplateReader(string text, TreeBuilder builder)
    {
        _parser = new Parser(new Scanner(new StringReader(text)));
        _builder = builder;
    }

    /// <exception cref="TemplateSyntaxException">The text is not YAML, or YAML that CloudFormation does not take.</exception>
    public static TemplateValue Read(string text, TreeBuilder builder)
    {
        var reader = new YamlTemplateReader(text, builder);
        try
        {
            return reader.Document();
        }
        catch (YamlException mistake)
        {
            var (line, column) = mistake.Message.Contains("tab as indentation", StringComparison.Ordinal) && Tab(text) is { } tab
                ? tab
                : ((int)mistake.Start.Line, (int)mistake.Start.Column);
            throw new TemplateSyntaxException(mistake.Message.TrimEnd('.'), line, column);
        }
        catch (Exception mistake) when (mistake is InvalidOperationException or ArgumentException or IndexOutOfRangeException or NullReferenceException)
        {
            // YamlDotNet meets some broken texts with exceptions of its own inner workings.
            throw new TemplateSyntaxException("the text after this place cannot be understood", (int)reader._place.Line, (int)reader._place.Column);
        }
    }

    /// <summary>The first tab that indents; YamlDotNet names the start of the map around it.</summary>
    private static (int Line, int Column)? Tab(string text)
    {
        var line = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            line++;
            var indent = content[..(content.Length - content.TrimStart().Length)];
            if (indent.Contains('\t') && indent.Length < content.Length)
            {
                return (line, indent.IndexOf('\t') + 1);
            }
        }

        return null;
    }

    private TemplateValue Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            return TemplateValue.Null;
        }

        _parser.Consume<DocumentStart>();
        var value = Node();
        _parser.Consume<DocumentEnd>();
        return _parser.Accept<StreamEnd>(out _) ? value : throw Refuse(_parser.Current!, "a template is one YAML document, this text holds several");
    }

    private TemplateValue Node()
    {
        var current = Next();
        _place = current.Start;
        _builder.Place((int)current.Start.Line, (int)current.Start.Column);
        if (_builder.Depth > TreeBuilder.MaxDepth)
        {
            throw Refuse(current, $"it is nested deeper than {TreeBuilder.MaxDepth} levels");
        }

        if (++_nodes > MaxNodes)
        {
            throw Refuse(current, "its aliases make it far too large");
        }

        if (current is AnchorAlias alias)
        {
            return Alias(alias);
        }

        var start = (NodeEvent)current;
        var before = _nodes;
        var value = Tagged(start);
        if (!start.Anchor.IsEmpty)
        {
            _anchors[start.Anchor.Value] = (value, _nodes - before + 1);
        }

        return value;
    }

    private ParsingEvent Next() =>
        _parser.Accept<AnchorAlias>(out var alias) ? alias
        : _parser.Accept<NodeEvent>(out var node) ? node
        : throw Refuse(_parser.Current!, "a value is missing");

    private TemplateValue Alias(AnchorAlias alias)
    {
        _parser.MoveNext();
        if (!_anchors.TryGetValue(alias.Value.Value, out var target))
        {
            throw Refuse(alias, $"the alias *{alias.Value.Value} has no anchor before it");
        }

        _nodes += target.Nodes;
        return target.Value;
    }

    private TemplateValue Tagged(NodeEvent start)
    {
        if (start.Tag.IsEmpty || start.Tag.IsNonSpecific)
        {
            return Content(start, asText: start.Tag.IsNonSpecific && !start.Tag.IsEmpty);
        }

        var tag = start.Tag.Value;
        if (YamlTags.FunctionOf(tag) is { } function)
        {
            _builder.Enter(function);
            _builder.Place((int)start.Start.Line, (int)start.Start.Column);
            var argument = YamlTags.Expand(function, Content(start, asText: true));
            _builder.Leave();
            return new TemplateMap([KeyValuePair.Create(function, argument)]);
        }

        if (!YamlTags.IsStandard(tag))
        {
            _builder.Remark(DiagnosticCatalogue.UnknownYamlTag, YamlTags.Shown(tag), YamlTags.Hint(tag));
        }

        return Content(start, asText: tag is "tag:yaml.org,2002:str" || !YamlTags.IsStandard(tag));
    }

    private TemplateValue Content(NodeEvent start, bool asText)
    {
        switch (start)
        {
            case Scalar scalar:
                _parser.MoveNext();
                var value = asText || scalar.Style != ScalarStyle.Plain ? scalar.Value : YamlScalar.Resolve(scalar.Value);
                if (value is TemplateNull)
                {
                    _builder.Remark(DiagnosticCatalogue.NullInTemplate);
                }

                return value;
            case SequenceStart:
                _parser.MoveNext();
                return Sequence();
            default:
                _parser.Consume<MappingStart>();
                return Mapping();
        }
    }

    private TemplateList Sequence()
    {
        var items = new List<TemplateValue>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            _builder.Enter(items.Count);
            items.Add(Node());
            _builder.Leave();
        }

        return new TemplateList(items.ToValueList());
    }

    private TemplateMap Mapping()
    {
        var members = new List<KeyValuePair<string, TemplateValue>>();
        var merged = new List<TemplateMap>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (!_parser.TryConsume<Scalar>(out var key))
            {
                throw Refuse(_parser.Current!, "a key must be plain text");
            }

            _builder.Enter(key.Value);
            _builder.Place((int)key.Start.Line, (int)key.Start.Column);
            var value = Node();
            if (key is { Value: "<<", Style: ScalarStyle.Plain })
            {
                Merge(value, merged, key);
            }
            else
            {
                members.Add(KeyValuePair.Create(key.Value, value));
            }

            _builder.Leave();
        }

        var map = _builder.Map(members);
        return merged.Count == 0 ? map : new TemplateMap(merged.AsEnumerable().Reverse().Append(map).SelectMany(each => each.Members));
    }

    private void Merge(TemplateValue value, List<TemplateMap> merged, Scalar key)
    {
        _builder.Remark(DiagnosticCatalogue.YamlMergeKey);
        foreach (var source in value is TemplateList list ? [.. list.Items] : new[] { value })
        {
            merged.Add(source as TemplateMap ?? throw Refuse(key, "<< takes a map or a list of maps"));
        }
    }

    private static TemplateSyntaxException Refuse(ParsingEvent at, string message) =>
        new(message, (int)at.Start.Line, (int)at.Start.Column);
}

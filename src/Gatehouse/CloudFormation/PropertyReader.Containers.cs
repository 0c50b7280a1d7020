using System.Globalization;
using System.Text.Json;

namespace Gatehouse.CloudFormation;

internal sealed partial class PropertyReader
{
    /// <summary>A list of text; a single text counts as a list of one. Empty when absent.</summary>
    public ValueList<TemplateText> Texts(string name)
    {
        switch (Take(name))
        {
            case null:
                return [];
            case TemplateList list:
                var texts = new List<TemplateText>(list.Items.Count);
                foreach (var item in list.Items)
                {
                    if (Coercion.ToText(item) is { } text)
                    {
                        texts.Add(text);
                    }
                    else if (item is not TemplateNull)
                    {
                        Complain(name, "a list of text", item);
                    }
                }

                return texts.ToValueList();
            case var value when Coercion.ToText(value) is { } text:
                return [text];
            case var value:
                Complain(name, "a list of text", value);
                return [];
        }
    }

    /// <summary>A list of text that must be known now. Empty when absent.</summary>
    public ValueList<string> Literals(string name) =>
        Texts(name).Select(text => Known(name, text)).OfType<string>().ToValueList();

    /// <summary>A map of text. Empty when absent.</summary>
    public ValueMap<TemplateText> TextMap(string name)
    {
        if (MapOf(name, Take(name)) is not { } map)
        {
            return [];
        }

        var entries = new List<KeyValuePair<string, TemplateText>>(map.Members.Length);
        foreach (var (key, value) in map.Members)
        {
            if (Coercion.ToText(value) is { } text)
            {
                entries.Add(KeyValuePair.Create(key, text));
            }
            else if (value is not TemplateNull)
            {
                Complain(name, "a map of text", value);
            }
        }

        return entries.ToValueMap();
    }

    /// <summary>A map of text that must be known now. Empty when absent.</summary>
    public ValueMap<string> LiteralMap(string name) =>
        TextMap(name)
            .Select(entry => (entry.Key, Value: Known(name, entry.Value)))
            .Where(entry => entry.Value is not null)
            .Select(entry => KeyValuePair.Create(entry.Key, entry.Value!))
            .ToValueMap();

    /// <summary>A nested map, also as text that holds JSON. Null when absent. What nobody reads in it is reported with this reader.</summary>
    public PropertyReader? Object(string name) =>
        Nested(name, () => MapOf(name, Take(name)) is { } map ? [Child(name, JsonPointer.Escape(name), map)] : []) is [var (_, only)] ? only : null;

    /// <summary>A list of maps. Empty when absent.</summary>
    public IReadOnlyList<PropertyReader> Objects(string name) =>
        [.. Nested(name, () => ItemsOf(name, Take(name))).Select(entry => entry.Value)];

    /// <summary>A map of maps, also as text that holds JSON. Empty when absent.</summary>
    public IReadOnlyList<KeyValuePair<string, PropertyReader>> ObjectMap(string name) =>
        Nested(name, () => MapOf(name, Take(name)) is { } map ? MembersOf(map, name) : []);

    /// <summary>The members of this map itself, each a map: for maps whose keys are names.</summary>
    public IReadOnlyList<KeyValuePair<string, PropertyReader>> Members() => [.. Map.Members
        .Select(member => KeyValuePair.Create(member.Key, Object(member.Key)))
        .Where(member => member.Value is not null)
        .Select(member => KeyValuePair.Create(member.Key, member.Value!))];

    /// <summary>Any value, taken as a whole. Null when absent.</summary>
    public TemplateValue? Value(string name) => Take(name);

    /// <summary>JSON given as a value, or as text that holds JSON. Null when absent.</summary>
    public TemplateValue? Json(string name)
    {
        var value = Take(name);
        if (value is not TemplateString { Text.Literal: { } text })
        {
            return value;
        }

        try
        {
            return TemplateValue.Parse(text);
        }
        catch (JsonException)
        {
            Complain(name, "JSON", value);
            return null;
        }
    }

    private IReadOnlyList<KeyValuePair<string, PropertyReader>> Nested(
        string name, Func<IReadOnlyList<KeyValuePair<string, PropertyReader>>> read)
    {
        if (!_nested.TryGetValue(name, out var readers))
        {
            _nested[name] = readers = read();
        }

        return readers;
    }

    private TemplateMap? MapOf(string name, TemplateValue? value)
    {
        switch (value)
        {
            case null:
                return null;
            case TemplateMap map:
                return map;
            case TemplateString { Text.Literal: { } text } when text.AsSpan().TrimStart().StartsWith("{") && Json(name) is TemplateMap map:
                return map;
            default:
                Complain(name, "a map", value);
                return null;
        }
    }

    private List<KeyValuePair<string, PropertyReader>> ItemsOf(string name, TemplateValue? value)
    {
        var readers = new List<KeyValuePair<string, PropertyReader>>();
        if (value is TemplateList list)
        {
            for (var i = 0; i < list.Items.Count; i++)
            {
                var key = i.ToString(CultureInfo.InvariantCulture);
                if (list.Items[i] is TemplateMap map)
                {
                    readers.Add(Child(key, $"{name}/{key}", map));
                }
                else
                {
                    Complain(name, "a list of maps", list.Items[i]);
                }
            }
        }
        else if (value is not null)
        {
            Complain(name, "a list of maps", value);
        }

        return readers;
    }

    private List<KeyValuePair<string, PropertyReader>> MembersOf(TemplateMap map, string name)
    {
        var readers = new List<KeyValuePair<string, PropertyReader>>(map.Members.Length);
        foreach (var (key, value) in map.Members)
        {
            if (value is TemplateMap member)
            {
                readers.Add(Child(key, $"{name}/{JsonPointer.Escape(key)}", member));
            }
            else
            {
                Complain(name, "a map of maps", value);
            }
        }

        return readers;
    }

    private KeyValuePair<string, PropertyReader> Child(string key, string path, TemplateMap map) =>
        KeyValuePair.Create(key, new PropertyReader(map, _locate, Owner, Diagnostics, _options, $"{_pointer}/{path}"));
}

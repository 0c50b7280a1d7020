namespace Gatehouse;

/// <summary>Gathers the members of a <see cref="TemplateMap"/> and leaves out those without a value.</summary>
internal sealed class MapBuilder
{
    private readonly List<KeyValuePair<string, TemplateValue>> _members = [];

    public int Count => _members.Count;

    public MapBuilder Add(string name, TemplateValue? value)
    {
        if (value is not null)
        {
            _members.Add(new(name, value));
        }

        return this;
    }

    public MapBuilder Add(string name, TemplateText? text) => text is null ? this : Add(name, (TemplateValue)text);

    public MapBuilder Add(string name, string? text) => text is null ? this : Add(name, (TemplateValue)text);

    public MapBuilder Add(string name, int? number) => number is null ? this : Add(name, (TemplateValue)number.Value);

    public MapBuilder Add(string name, bool? value) => value is null ? this : Add(name, (TemplateValue)value.Value);

    public MapBuilder Add(string name, TemplateMap map) => Add(name, (TemplateValue)map);

    public MapBuilder AddIf(bool condition, string name, Func<TemplateValue> value) => condition ? Add(name, value()) : this;

    public MapBuilder AddUnless(bool condition, string name, Func<TemplateValue> value) => AddIf(!condition, name, value);

    /// <summary>Adds a list unless it is empty.</summary>
    public MapBuilder AddList(string name, IEnumerable<TemplateValue> items)
    {
        var list = items.ToValueList();
        return list.Count == 0 ? this : Add(name, new TemplateList(list));
    }

    /// <summary>Adds a map unless it is empty.</summary>
    public MapBuilder AddMap<T>(string name, IEnumerable<KeyValuePair<string, T>> members, Func<T, TemplateValue> value)
    {
        var map = new TemplateMap(members.Select(member => KeyValuePair.Create(member.Key, value(member.Value))));
        return map.Members.Length == 0 ? this : Add(name, map);
    }

    /// <summary>Adds a map of texts unless it is empty.</summary>
    public MapBuilder AddMap(string name, IEnumerable<KeyValuePair<string, TemplateText>> members) => AddMap(name, members, text => text);

    /// <summary>Replaces or adds the members of an escape hatch.</summary>
    public MapBuilder Override(ValueMap<TemplateValue> raw)
    {
        foreach (var (name, value) in raw)
        {
            var index = _members.FindIndex(member => member.Key == name);
            if (index >= 0)
            {
                _members[index] = new(name, value);
            }
            else
            {
                _members.Add(new(name, value));
            }
        }

        return this;
    }

    public TemplateMap ToMap() => new(_members);
}

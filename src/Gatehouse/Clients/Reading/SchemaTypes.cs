namespace Gatehouse.Clients;

/// <summary>Makes types of an API's models: each object and each list of texts is declared once, all else stands where it is used.</summary>
internal sealed class SchemaTypes
{
    private readonly Dictionary<string, Model> _models;
    private readonly Dictionary<string, string> _names;
    private readonly Dictionary<string, ClientType?> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<TemplateMap, ClientType?> _merged = [];
    private readonly SortedDictionary<string, ClientDeclaration> _declarations = new(StringComparer.Ordinal);
    private readonly ReservedNames _reserved;
    private readonly NameSet _taken;
    private readonly ClientDocumentation _documentation;
    private readonly Action<string, string> _untyped;

    public SchemaTypes(ValueList<Model> models, ReservedNames reserved, bool hasUnions, ClientDocumentation documentation, Action<string, string> untyped)
    {
        HasUnions = hasUnions;
        _models = models.ToDictionary(model => model.Name, StringComparer.Ordinal);
        _reserved = reserved;

        // The serializer's source generator takes names that differ only in case for one.
        _taken = new(reserved.Types, ignoresCase: true);
        _documentation = documentation;
        _untyped = untyped;

        // Models keep their names, whatever is nested in others.
        _names = models.ToDictionary(model => model.Name, model => Take(Identifier.Pascal(model.Name, "Model")), StringComparer.Ordinal);
    }

    /// <summary>Whether the language can say that a value is of one of several types.</summary>
    public bool HasUnions { get; }

    public ValueList<ClientDeclaration> Declarations => _declarations.Values.ToValueList();

    /// <summary>A name that no other type has.</summary>
    public string Take(string name) =>
        _taken.Take(_reserved.TypePrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) ? "Model" + name : name);

    /// <summary>The type of a body.</summary>
    public ClientType Model(Model model, string place)
    {
        var type = _models.ContainsKey(model.Name) ? Named(model.Name, place) : Type(model.Schema.Value, Identifier.Pascal(model.Name, "Model"), place);
        return type.IsNullable ? ClientType.Any : type;
    }

    /// <summary>Declares a type under the name that was meant for it, or one made of it.</summary>
    public ClientType.Named Declare(SchemaPlace place, string? description, Func<ClientType.Named, ClientDeclaration> write)
    {
        var type = new ClientType.Named(place.Model is { } model ? _names[model] : Take(place.Name));
        if (place.Model is { } root)
        {
            _known[root] = type;
            description = _documentation.Description(DocumentationPartType.Model, root) ?? description;
        }

        if (place.Merged is { } merged)
        {
            _merged[merged] = type;
        }

        _declarations[type.Name] = write(type) with { Description = description };
        return type;
    }

    /// <summary>The type of a schema that is merged of others: made once, since merging would follow circles for ever.</summary>
    public ClientType Once(TemplateMap schema, SchemaPlace place, Func<SchemaPlace, ClientType> make)
    {
        if (_merged.TryGetValue(schema, out var known))
        {
            return known ?? Untyped(place.Place, "it is made of itself alone");
        }

        _merged[schema] = null;
        var type = make(place with { Merged = schema });
        _merged[schema] = type;
        return type;
    }

    /// <summary>The schema that a reference leads to; null where it leads nowhere.</summary>
    public TemplateMap? Find(string reference) =>
        ModelName(reference) is { } name && _models.TryGetValue(name, out var model) ? model.Schema.Value as TemplateMap : null;

    /// <summary>The type that a reference leads to.</summary>
    public ClientType Refer(TemplateValue reference, string place)
    {
        // The address of a model names the API by a reference of the template.
        var text = reference is TemplateString { Text: var target } ? target.Literal ?? (target.Parts[^1] as LiteralPart)?.Text : null;
        if (text is not null && ModelName(text) is { } name && _models.ContainsKey(name))
        {
            return Named(name, place);
        }

        return Untyped(place, $"{text ?? "its reference"} leads to no model");
    }

    public ClientType Untyped(string place, string reason)
    {
        _untyped(place, reason);
        return ClientType.Any;
    }

    public ClientType Type(TemplateValue schema, string name, string place) => SchemaType.Of(schema, new(name, place, null), this);

    private static string? ModelName(string reference) =>
        reference.LastIndexOf('/') is var slash and >= 0 && (reference[..slash].EndsWith("/models", StringComparison.Ordinal) || reference[..slash] is "#/components/schemas" or "#/definitions")
            ? reference[(slash + 1)..]
            : null;

    private ClientType Named(string name, string place)
    {
        if (_known.TryGetValue(name, out var known))
        {
            return known ?? Untyped(place, $"the model {name} is made of itself alone");
        }

        _known[name] = null;
        var type = SchemaType.Of(_models[name].Schema.Value, new(_names[name], name, name), this);
        _known[name] = type;
        return type;
    }
}

using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>What the readers of one template share: its resources, which of them were read, and what was found.</summary>
internal sealed class ReadingContext(EvaluatedTemplate template, ReadOptions options)
{
    private readonly Dictionary<string, PropertyReader> _readers = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string Property), ILookup<string, EvaluatedResource>> _owned = [];

    public EvaluatedTemplate Template => template;

    public ReadOptions Options => options;

    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>What AWS refuses when the template is deployed, although what it means is clear.</summary>
    public DiagnosticBag Refusals { get; } = new();

    /// <summary>The reader of a resource, always the same one, so that unread properties are known at the end.</summary>
    public PropertyReader Reader(EvaluatedResource resource)
    {
        if (!_readers.TryGetValue(resource.LogicalId, out var reader))
        {
            _readers[resource.LogicalId] = reader = new(resource, Diagnostics);
        }

        return reader;
    }

    /// <summary>Whether a resource was read by someone.</summary>
    public bool WasRead(EvaluatedResource resource) => _readers.ContainsKey(resource.LogicalId);

    /// <summary>The resources of a type that name another resource in a property, such as the methods of an API.</summary>
    public IEnumerable<EvaluatedResource> Owned(string type, string property, string owner)
    {
        if (!_owned.TryGetValue((type, property), out var lookup))
        {
            lookup = template.OfType(type)
                .Select(resource => (Resource: resource, Owner: Target(resource.Properties[property])))
                .Where(pair => pair.Owner is not null)
                .ToLookup(pair => pair.Owner!, pair => pair.Resource, StringComparer.Ordinal);
            _owned[(type, property)] = lookup;
        }

        return lookup[owner];
    }

    /// <summary>The logical id that a text is a reference to; null where it is none.</summary>
    public string? Target(TemplateText? text) => text?.Parts switch
    {
        [ReferencePart reference] when template.Find(reference.Name) is not null => reference.Name,
        [AttributePart attribute] when template.Find(attribute.LogicalId) is not null => attribute.LogicalId,
        _ => null,
    };

    /// <summary>The logical id that a value is a reference to; null where it is none.</summary>
    public string? Target(TemplateValue? value) => value is TemplateString text ? Target(text.Text) : null;

    /// <summary>The text of a body that lies elsewhere; null where it cannot be had.</summary>
    public string? Body(string location) => (options.Body ?? template.Options.Include)?.Invoke(location);

    /// <summary>Reports every property of the resources read that nobody looked at.</summary>
    public void ReportUnread()
    {
        foreach (var reader in _readers.Values)
        {
            reader.ReportUnread();
        }
    }
}

namespace Gatehouse.CloudFormation;

/// <summary>Reads the members of a map one by one and remembers which were read, so that the rest can be reported.</summary>
/// <remarks>
/// Values are coerced as CloudFormation does: "true" is a boolean, "300" a number, 300 a text.
/// A value of the wrong kind is a diagnostic and reads as absent. Names are compared with case.
/// </remarks>
internal sealed partial class PropertyReader
{
    private readonly Func<string, DiagnosticLocation> _locate;
    private readonly TemplateOptions _options;
    private readonly string _pointer;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<KeyValuePair<string, PropertyReader>>> _nested = new(StringComparer.Ordinal);

    /// <summary>Reads the properties of a resource.</summary>
    public PropertyReader(EvaluatedResource resource, DiagnosticBag diagnostics)
        : this(resource.Properties, pointer => resource.At("/Properties" + pointer), resource.Type, diagnostics, resource.Options)
    {
    }

    /// <summary>Reads any map, such as an OpenAPI document.</summary>
    /// <param name="map">The map.</param>
    /// <param name="locate">Gives the place of a JSON pointer that starts at the map.</param>
    /// <param name="owner">What the map is, for messages: <c>AWS::ApiGateway::Stage</c>.</param>
    /// <param name="diagnostics">Takes the diagnostics.</param>
    /// <param name="options">Fill pseudo parameters where a value must be known.</param>
    public PropertyReader(
        TemplateMap map, Func<string, DiagnosticLocation> locate, string owner, DiagnosticBag diagnostics, TemplateOptions? options = null)
        : this(map, locate, owner, diagnostics, options ?? TemplateOptions.Default, "")
    {
    }

    private PropertyReader(
        TemplateMap map, Func<string, DiagnosticLocation> locate, string owner, DiagnosticBag diagnostics, TemplateOptions options, string pointer)
    {
        Map = map;
        Owner = owner;
        Diagnostics = diagnostics;
        _locate = locate;
        _options = options;
        _pointer = pointer;
    }

    /// <summary>The map that is read.</summary>
    public TemplateMap Map { get; }

    /// <summary>What the map is, for messages.</summary>
    public string Owner { get; }

    /// <summary>Takes the diagnostics.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>The place of the map.</summary>
    public DiagnosticLocation Location => _locate(_pointer);

    /// <summary>The place of a member.</summary>
    public DiagnosticLocation At(string name) => _locate($"{_pointer}/{JsonPointer.Escape(name)}");

    /// <summary>Whether the member is there; does not count as reading it.</summary>
    public bool Has(string name) => Map.TryGetValue(name, out _);

    /// <summary>Members that are known and deliberately without effect here: they are not reported.</summary>
    public void Ignore(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            _read.Add(name);
        }
    }

    /// <summary>Everything in this map counts as read.</summary>
    public void IgnoreRest()
    {
        foreach (var (name, _) in Map.Members)
        {
            _read.Add(name);
        }
    }

    /// <summary>Reports every member that nobody read, here and in nested maps, once each.</summary>
    /// <param name="kind">The kind of diagnostic, whose arguments are the name and the owner. Default: a warning that the property has no effect.</param>
    public void ReportUnread(DiagnosticDescriptor? kind = null)
    {
        foreach (var (name, _) in Map.Members)
        {
            if (!_read.Contains(name))
            {
                Diagnostics.Add((kind ?? DiagnosticCatalogue.PropertyWithoutEffect).At(At(name), Path(name), Owner, NearestName.Hint(name, _read)));
            }
            else if (_nested.TryGetValue(name, out var readers))
            {
                foreach (var (_, reader) in readers)
                {
                    reader.ReportUnread(kind);
                }
            }
        }
    }

    private TemplateValue? Take(string name)
    {
        _read.Add(name);
        return Map[name] is TemplateNull ? null : Map[name];
    }

    private void Complain(string name, string expected, TemplateValue found) =>
        Diagnostics.Add(DiagnosticCatalogue.PropertyOfWrongType.At(At(name), Path(name), Owner, expected, Excerpt.Of(found)));

    private string Path(string name) => _pointer.Length == 0 ? name : _pointer[1..].Replace('/', '.') + "." + name;
}

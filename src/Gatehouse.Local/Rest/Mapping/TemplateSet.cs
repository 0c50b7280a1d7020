using System.Collections.Immutable;

namespace Gatehouse.Local.Rest;

/// <summary>Mapping templates by content type.</summary>
internal sealed class TemplateSet
{
    public const string Json = "application/json";

    private readonly ImmutableArray<KeyValuePair<string, BodyTemplate?>> _templates;

    private TemplateSet(ImmutableArray<KeyValuePair<string, BodyTemplate?>> templates) => _templates = templates;

    public bool IsEmpty => _templates.IsEmpty;

    public static TemplateSet Compile(RouteBuild route, ValueMap<TemplateText> templates) =>
        new([.. templates.Select(template => KeyValuePair.Create(template.Key, BodyTemplate.Compile(route, route.Resolve(template.Value))))]);

    /// <summary>The template of a request with this content type; false when none fits.</summary>
    public bool TryFind(ReadOnlySpan<char> contentType, out BodyTemplate? template)
    {
        foreach (var (key, value) in _templates)
        {
            if (contentType.Equals(key, StringComparison.OrdinalIgnoreCase))
            {
                template = value;
                return true;
            }
        }

        foreach (var (key, value) in _templates)
        {
            if (key == "$default")
            {
                template = value;
                return true;
            }
        }

        template = null;
        return false;
    }

    /// <summary>The template of an answer: that of the first type that the client accepts, else that of JSON, else the first.</summary>
    public BodyTemplate? Choose(string? accept)
    {
        if (_templates.IsEmpty)
        {
            return null;
        }

        var wanted = accept is null ? Json : MediaTypes.First(accept);
        BodyTemplate? json = null;
        var hasJson = false;
        foreach (var (key, value) in _templates)
        {
            if (wanted.Equals(key, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }

            if (key == Json)
            {
                (json, hasJson) = (value, true);
            }
        }

        return hasJson ? json : _templates[0].Value;
    }
}

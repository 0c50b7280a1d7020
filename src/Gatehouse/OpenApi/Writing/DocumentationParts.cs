using System.Collections.Immutable;
using System.Globalization;

namespace Gatehouse.OpenApi;

/// <summary>Documentation parts as templates and documents hold them.</summary>
internal static class DocumentationParts
{
    private static readonly ImmutableArray<string> Names =
    [
        "API", "AUTHORIZER", "MODEL", "RESOURCE", "METHOD", "PATH_PARAMETER", "QUERY_PARAMETER",
        "REQUEST_HEADER", "REQUEST_BODY", "RESPONSE", "RESPONSE_HEADER", "RESPONSE_BODY",
    ];

    public static string Name(this DocumentationPartType type) => Names[(int)type];

    public static bool TryParse(string name, out DocumentationPartType type)
    {
        var index = Names.IndexOf(name);
        type = (DocumentationPartType)Math.Max(index, 0);
        return index >= 0;
    }

    public static TemplateValue Write(DocumentationPart part) => new MapBuilder()
        .Add("location", new MapBuilder()
            .Add("type", part.Location.Type.Name())
            .Add("path", part.Location.Path)
            .Add("method", part.Location.Method?.Name())
            .Add("statusCode", part.Location.StatusCode?.ToString(CultureInfo.InvariantCulture))
            .Add("name", part.Location.Name)
            .ToMap())
        .Add("properties", part.Properties)
        .ToMap();
}

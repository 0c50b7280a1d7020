using Gatehouse.CloudFormation;
using Gatehouse.OpenApi;

namespace Gatehouse.Reading;

/// <summary>Reads documentation parts, as resources and from an OpenAPI document.</summary>
internal static class DocumentationReader
{
    private static readonly (string Name, DocumentationPartType Type)[] Types =
        [.. Enum.GetValues<DocumentationPartType>().Select(type => (type.Name(), type))];

    public static DocumentationPart? Resource(PropertyReader reader)
    {
        reader.Ignore("RestApiId");
        var properties = reader.Json("Properties");
        return reader.Object("Location") is { } location
            && Location(location, "Type", "Path", "Method", "StatusCode", "Name") is { } place
                ? new(place, properties ?? TemplateMap.Empty)
                : null;
    }

    public static ValueList<DocumentationPart> Document(PropertyReader? documentation) =>
        documentation?.Objects("documentationParts").Select(part =>
        {
            var properties = part.Json("properties");
            return part.Object("location") is { } location && Location(location, "type", "path", "method", "statusCode", "name") is { } place
                ? new DocumentationPart(place, properties ?? TemplateMap.Empty)
                : null;
        }).OfType<DocumentationPart>().ToValueList() ?? [];

    private static DocumentationLocation? Location(PropertyReader reader, string type, string path, string method, string status, string name) =>
        reader.Choice(type, Types) is { } kind
            ? new(kind)
            {
                Path = reader.Literal(path),
                Method = reader.Literal(method),
                StatusCode = reader.Literal(status),
                Name = reader.Literal(name),
            }
            : null;
}

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
                Method = IsAll(reader, method) ? null : Method(reader, method),
                StatusCode = IsAll(reader, status) ? null : reader.Status(status),
                Name = reader.Literal(name),
            }
            : null;

    private static bool IsAll(PropertyReader reader, string name) => reader.Literal(name) == "*";

    private static RouteMethod? Method(PropertyReader reader, string name)
    {
        if (reader.Literal(name) is not { } written)
        {
            return null;
        }

        if (RouteMethods.TryParse(written, out var method))
        {
            return method;
        }

        reader.Diagnostics.Add(DiagnosticCatalogue.UnknownMethod.At(reader.At(name), written, RouteMethods.Allowed));
        return null;
    }
}

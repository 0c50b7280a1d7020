using System.Globalization;

namespace Gatehouse.OpenApi;

/// <summary>Puts documentation where tools for OpenAPI look for it: beside the operations, parameters and answers that it is about.</summary>
internal sealed class InlineDocumentation
{
    private readonly Dictionary<DocumentationLocation, TemplateMap> _parts = [];

    private InlineDocumentation(ValueList<DocumentationPart> parts)
    {
        foreach (var part in parts)
        {
            if (part.Properties is TemplateMap properties)
            {
                _parts.TryAdd(part.Location, properties);
            }
        }
    }

    public static TemplateMap Apply(TemplateMap document, ValueList<DocumentationPart> parts)
    {
        if (parts.Count == 0 || document["paths"] is not TemplateMap paths)
        {
            return document;
        }

        var inline = new InlineDocumentation(parts);
        return With(document, "paths", Each(paths, (path, item) => Each(item, (name, operation) => inline.Operation(path, name, operation))));
    }

    private TemplateMap Operation(string path, string name, TemplateMap operation)
    {
        if ((name == "x-amazon-apigateway-any-method" ? RouteMethod.Any : RouteMethods.TryParse(name, out var parsed) ? parsed : (RouteMethod?)null) is not { } method)
        {
            return operation;
        }

        DocumentationLocation At(DocumentationPartType type) => new(type) { Path = path, Method = method };

        if (operation["parameters"] is TemplateList parameters)
        {
            operation = With(operation, "parameters", new TemplateList(parameters.Items.Select(item => item is TemplateMap parameter ? Parameter(parameter, At) : item).ToValueList()));
        }

        if (operation["responses"] is TemplateMap responses)
        {
            operation = With(operation, "responses", Each(responses, (status, response) =>
                int.TryParse(status, CultureInfo.InvariantCulture, out var code)
                    ? Said(response, At(DocumentationPartType.Response) with { StatusCode = code }, "description")
                    : response));
        }

        return Said(operation, At(DocumentationPartType.Method), "summary", "description", "tags");
    }

    private TemplateMap Parameter(TemplateMap parameter, Func<DocumentationPartType, DocumentationLocation> at)
    {
        DocumentationPartType? type = Text(parameter["in"]) switch
        {
            "header" => DocumentationPartType.RequestHeader,
            "query" => DocumentationPartType.QueryParameter,
            "path" => DocumentationPartType.PathParameter,
            _ => null,
        };
        return type is { } known ? Said(parameter, at(known) with { Name = Text(parameter["name"]) }, "description") : parameter;
    }

    private TemplateMap Said(TemplateMap map, DocumentationLocation location, params ReadOnlySpan<string> names)
    {
        if (_parts.TryGetValue(location, out var properties))
        {
            foreach (var name in names)
            {
                if (name == "tags" ? properties[name] is TemplateList { Items: var tags } && tags.All(tag => Text(tag) is not null) : Text(properties[name]) is not null)
                {
                    map = With(map, name, properties[name]!);
                }
            }
        }

        return map;
    }

    private static string? Text(TemplateValue? value) => (value as TemplateString)?.Text.Literal;

    private static TemplateMap Each(TemplateMap map, Func<string, TemplateMap, TemplateMap> change) =>
        new(map.Members.Select(member => KeyValuePair.Create(member.Key, member.Value is TemplateMap inner ? change(member.Key, inner) : member.Value)));

    private static TemplateMap With(TemplateMap map, string name, TemplateValue value) =>
        map[name] is null
            ? new(map.Members.Append(new(name, value)))
            : new(map.Members.Select(member => member.Key == name ? KeyValuePair.Create(name, value) : member));
}

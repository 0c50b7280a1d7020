using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>What a document says for people: summaries, descriptions and tags, which an import makes documentation parts.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-documenting-api-content-representation.html.</remarks>
internal sealed class OpenApiProse(OpenApiDocument document)
{
    private static readonly string[] Ignored = ["deprecated", "externalDocs", "callbacks"];

    private readonly List<DocumentationPart> _parts = [];

    /// <summary>The parts of a document; one that stands in its own list of parts wins.</summary>
    public ValueList<DocumentationPart> With(ValueList<DocumentationPart> own)
    {
        var known = own.Select(part => part.Location).ToHashSet();
        return own.AddRange(_parts.Where(part => known.Add(part.Location)));
    }

    public void Root()
    {
        document.Root.Ignore("tags");
        if (document.Root.Has("externalDocs"))
        {
            document.Diagnostics.Add(DiagnosticCatalogue.IgnoredByImport.At(document.Root.At("externalDocs"), "'externalDocs'"));
        }

        if (document.Root.Map["tags"] is TemplateList { Items.Count: > 0 } tags && tags.Items.Any(tag => tag is TemplateMap map && map["description"] is not null))
        {
            _parts.Add(new(new(DocumentationPartType.Api), new TemplateMap([new("tags", tags)])));
        }
    }

    public void Path(string path, PropertyReader item) => Add(new(DocumentationPartType.Resource) { Path = path }, item.Map, "summary", "description");

    public void Operation(string path, RouteMethod method, PropertyReader operation)
    {
        foreach (var name in Ignored.Where(operation.Has))
        {
            document.Diagnostics.Add(DiagnosticCatalogue.IgnoredByImport.At(operation.At(name), $"'{name}' of {method.Name()} {path}"));
        }

        Add(new(DocumentationPartType.Method) { Path = path, Method = method }, operation.Map, "summary", "description", "tags");
        if (operation.Map["requestBody"] is TemplateMap body)
        {
            Add(new(DocumentationPartType.RequestBody) { Path = path, Method = method }, body, "description");
        }
    }

    public void Parameter(string path, RouteMethod method, PropertyReader parameter)
    {
        DocumentationPartType? type = parameter.Literal("in") switch
        {
            "header" => DocumentationPartType.RequestHeader,
            "query" => DocumentationPartType.QueryParameter,
            "path" => DocumentationPartType.PathParameter,
            "body" => DocumentationPartType.RequestBody,
            _ => null,
        };
        if (type is { } known)
        {
            Add(
                new(known) { Path = path, Method = method, Name = known == DocumentationPartType.RequestBody ? null : parameter.Literal("name") },
                parameter.Map,
                "description");
        }
    }

    public void Response(string path, RouteMethod method, int status, PropertyReader response)
    {
        // Documents must describe every answer; what API Gateway and this library write for want of a description says nothing.
        if (response.Map["description"] is TemplateString { Text.Literal: { } text } && text != $"{status}" && text != $"{status} response")
        {
            Add(new(DocumentationPartType.Response) { Path = path, Method = method, StatusCode = status }, response.Map, "description");
        }

        foreach (var (name, header) in response.Map["headers"] is TemplateMap headers ? headers.Members : [])
        {
            if (header is TemplateMap map)
            {
                Add(new(DocumentationPartType.ResponseHeader) { Path = path, Method = method, StatusCode = status, Name = name }, map, "description");
            }
        }
    }

    private void Add(DocumentationLocation location, TemplateMap said, params ReadOnlySpan<string> names)
    {
        var properties = new MapBuilder();
        foreach (var name in names)
        {
            if (said[name] is TemplateString { Text.Literal: { Length: > 0 } text })
            {
                properties.Add(name, text);
            }
            else if (said[name] is TemplateList { Items.Count: > 0 } list)
            {
                properties.Add(name, list);
            }
        }

        if (properties.Count > 0)
        {
            _parts.Add(new(location, properties.ToMap()));
        }
    }
}

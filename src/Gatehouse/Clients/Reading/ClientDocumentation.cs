namespace Gatehouse.Clients;

/// <summary>Finds what an API's documentation says of a thing. A part for a path holds for all below it, unless a nearer one says more.</summary>
internal sealed class ClientDocumentation(ValueList<DocumentationPart> parts)
{
    public string? Description(DocumentationPartType type, RestRoute route, int? statusCode = null, string? name = null) =>
        Find("description", type, route, statusCode, name);

    public string? Summary(RestRoute route) => Find("summary", DocumentationPartType.Method, route, null, null);

    /// <summary>What is said of a thing that stands at no path: the API, a model, an authorizer.</summary>
    public string? Description(DocumentationPartType type, string? name = null) => parts
        .Where(part => part.Location.Type == type && part.Location.Name == name)
        .Select(part => Text(part, "description"))
        .FirstOrDefault(text => text is not null);

    private string? Find(string member, DocumentationPartType type, RestRoute route, int? statusCode, string? name) => parts
        .Where(part => part.Location.Type == type && part.Location.Name == name && Holds(part.Location, route, statusCode))
        .OrderByDescending(part => part.Location.Path?.Length ?? 0)
        .ThenByDescending(part => part.Location.Method is RouteMethod.Any or null ? 0 : 1)
        .ThenByDescending(part => part.Location.StatusCode is null ? 0 : 1)
        .Select(part => Text(part, member))
        .FirstOrDefault(text => text is not null);

    private static bool Holds(DocumentationLocation location, RestRoute route, int? statusCode) =>
        (location.StatusCode is null || location.StatusCode == statusCode)
        && (location.Method is null or RouteMethod.Any || location.Method == route.Method)
        && (location.Path is null or "/" || route.Path.Text == location.Path || route.Path.Text.StartsWith(location.Path + "/", StringComparison.Ordinal));

    private static string? Text(DocumentationPart part, string member) =>
        part.Properties is TemplateMap map && map[member] is TemplateString { Text.Literal: { } text } && !string.IsNullOrWhiteSpace(text) ? text : null;
}

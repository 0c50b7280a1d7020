namespace Gatehouse;

/// <summary>Turns what routes say of themselves into documentation parts; a part that the API has already wins.</summary>
internal static class RouteDocumentationParts
{
    public static ValueList<DocumentationPart> Of(RestApi api)
    {
        var own = api.Documentation.Select(part => part.Location).ToHashSet();
        return api.Documentation.AddRange(api.Routes.SelectMany(Of).Where(part => own.Add(part.Location)));
    }

    /// <summary>The route without what has become parts.</summary>
    public static RestRoute Without(RestRoute route) => route with
    {
        Documentation = null,
        Parameters = route.Parameters.Select(parameter => parameter with { Description = null }).ToValueList(),
        Responses = route.Responses.Select(response => response with { Description = null }).ToValueList(),
    };

    private static IEnumerable<DocumentationPart> Of(RestRoute route)
    {
        if (route.Documentation is { } documentation)
        {
            yield return new(Location(DocumentationPartType.Method, route), new MapBuilder()
                .Add("summary", documentation.Summary)
                .Add("description", documentation.Description)
                .AddList("tags", documentation.Tags.Select(tag => (TemplateValue)tag))
                .ToMap());
        }

        foreach (var parameter in route.Parameters)
        {
            if (parameter.Description is { } description)
            {
                yield return new(Location(Type(parameter.Location), route) with { Name = parameter.Name }, Described(description));
            }
        }

        foreach (var response in route.Responses)
        {
            if (response.Description is { } description)
            {
                yield return new(Location(DocumentationPartType.Response, route) with { StatusCode = response.StatusCode }, Described(description));
            }
        }
    }

    private static DocumentationLocation Location(DocumentationPartType type, RestRoute route) =>
        new(type) { Path = route.Path.Text, Method = route.Method };

    private static DocumentationPartType Type(ParameterLocation location) => location switch
    {
        ParameterLocation.Header => DocumentationPartType.RequestHeader,
        ParameterLocation.Path => DocumentationPartType.PathParameter,
        _ => DocumentationPartType.QueryParameter,
    };

    private static TemplateMap Described(string description) => new([new("description", description)]);
}

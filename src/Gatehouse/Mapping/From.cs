namespace Gatehouse;

/// <summary>Values of the client's request, of the context and of the stage.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-parameter-mapping.html.</remarks>
public static class From
{
    /// <summary>The last value of a header of the client's request.</summary>
    public static MappingSource Header(string name) => new($"method.request.header.{name}");

    /// <summary>All values of a header of the client's request, joined by commas.</summary>
    public static MappingSource MultiValueHeader(string name) => new($"method.request.multivalueheader.{name}");

    /// <summary>The last value of a query parameter.</summary>
    public static MappingSource Query(string name) => new($"method.request.querystring.{name}");

    /// <summary>All values of a query parameter.</summary>
    public static MappingSource MultiValueQuery(string name) => new($"method.request.multivaluequerystring.{name}");

    /// <summary>A variable of the route's path.</summary>
    public static MappingSource Path(string name) => new($"method.request.path.{name}");

    /// <summary>The request body, or what a JSONPath without leading <c>$.</c> finds in it.</summary>
    public static MappingSource Body(string? jsonPath = null) => new(jsonPath is null ? "method.request.body" : $"method.request.body.{jsonPath}");

    /// <summary>A member of <c>$context</c>, such as <c>identity.sourceIp</c>.</summary>
    public static MappingSource Context(string path) => new($"context.{path}");

    /// <summary>A stage variable.</summary>
    public static MappingSource StageVariable(string name) => new($"stageVariables.{name}");

    /// <summary>Text that is always the same.</summary>
    public static MappingSource Static(TemplateText text) => new("'" + text + "'");
}

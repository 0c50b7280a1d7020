namespace Gatehouse;

/// <summary>A value that a parameter is mapped from, as API Gateway writes it.</summary>
/// <remarks>Made by <see cref="From"/> and <see cref="FromResponse"/>; <c>new MappingSource("...")</c> takes an expression as it is.</remarks>
/// <param name="Expression">The expression, such as <c>method.request.header.Accept</c> or <c>'text'</c>.</param>
public sealed record MappingSource(TemplateText Expression)
{
    /// <inheritdoc/>
    public override string ToString() => Expression.ToString();
}

/// <summary>Values of the client's request, of the context and of the stage.</summary>
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

/// <summary>Values of the backend's answer.</summary>
public static class FromResponse
{
    /// <summary>The last value of a header of the backend's answer.</summary>
    public static MappingSource Header(string name) => new($"integration.response.header.{name}");

    /// <summary>All values of a header of the backend's answer, joined by commas.</summary>
    public static MappingSource MultiValueHeader(string name) => new($"integration.response.multivalueheader.{name}");

    /// <summary>The body of the backend's answer, or what a JSONPath without leading <c>$.</c> finds in it.</summary>
    public static MappingSource Body(string? jsonPath = null) => new(jsonPath is null ? "integration.response.body" : $"integration.response.body.{jsonPath}");
}

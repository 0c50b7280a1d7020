namespace Gatehouse;

/// <summary>A piece of documentation of a REST API.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-documenting-api.html.</remarks>
/// <param name="Location">What it documents.</param>
/// <param name="Properties">The documentation, usually with a member <c>description</c>.</param>
public sealed record DocumentationPart(DocumentationLocation Location, TemplateValue Properties);

/// <summary>What a piece of documentation is about.</summary>
/// <param name="Type">The type of what is documented.</param>
public sealed record DocumentationLocation(DocumentationPartType Type)
{
    /// <summary>The path; <c>/</c> when null, for types that have one.</summary>
    public string? Path { get; init; }

    /// <summary>The method; all when null.</summary>
    public string? Method { get; init; }

    /// <summary>The status; all when null.</summary>
    public string? StatusCode { get; init; }

    /// <summary>The name of the model, authorizer, parameter or header.</summary>
    public string? Name { get; init; }
}

/// <summary>What can be documented.</summary>
public enum DocumentationPartType
{
    /// <summary>The API.</summary>
    Api,

    /// <summary>An authorizer.</summary>
    Authorizer,

    /// <summary>A model.</summary>
    Model,

    /// <summary>A path.</summary>
    Resource,

    /// <summary>A method.</summary>
    Method,

    /// <summary>A variable of a path.</summary>
    PathParameter,

    /// <summary>A query parameter.</summary>
    QueryParameter,

    /// <summary>A header of a request.</summary>
    RequestHeader,

    /// <summary>A body of a request.</summary>
    RequestBody,

    /// <summary>An answer.</summary>
    Response,

    /// <summary>A header of an answer.</summary>
    ResponseHeader,

    /// <summary>A body of an answer.</summary>
    ResponseBody,
}

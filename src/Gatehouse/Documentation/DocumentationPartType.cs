namespace Gatehouse;

/// <summary>What can be documented.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/api/API_DocumentationPartLocation.html.</remarks>
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

namespace Gatehouse;

/// <summary>Where in a request a parameter stands.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-parameter-mapping.html.</remarks>
public enum ParameterLocation
{
    /// <summary>A header.</summary>
    Header,

    /// <summary>A variable of the path.</summary>
    Path,

    /// <summary>A parameter of the query string.</summary>
    QueryString,
}

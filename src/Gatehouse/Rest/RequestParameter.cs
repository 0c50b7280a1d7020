namespace Gatehouse;

/// <summary>A header, query parameter or path variable that a REST route takes.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html.</remarks>
/// <param name="Location">Where it stands.</param>
/// <param name="Name">Its name, compared with case.</param>
public sealed record RequestParameter(ParameterLocation Location, string Name)
{
    /// <summary>Whether a request without it is refused, when parameters are validated.</summary>
    /// <value>The default is false.</value>
    public bool Required { get; init; }

    /// <summary>What the parameter is for.</summary>
    /// <value>The default is null. It becomes a <see cref="DocumentationPart"/> of the API.</value>
    public string? Description { get; init; }

    /// <summary>A header.</summary>
    public static RequestParameter Header(string name) => new(ParameterLocation.Header, name);

    /// <summary>A query parameter.</summary>
    public static RequestParameter Query(string name) => new(ParameterLocation.QueryString, name);
}

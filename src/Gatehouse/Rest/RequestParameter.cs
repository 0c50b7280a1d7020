namespace Gatehouse;

/// <summary>A header, query parameter or path variable that a REST route takes.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="Name">Its name, compared with case.</param>
public sealed record RequestParameter(ParameterLocation Location, string Name)
{
    /// <summary>Whether a request without it is refused, when parameters are validated.</summary>
    /// <value>The default is false.</value>
    public bool Required { get; init; }

    /// <summary>A header.</summary>
    public static RequestParameter Header(string name) => new(ParameterLocation.Header, name);

    /// <summary>A query parameter.</summary>
    public static RequestParameter Query(string name) => new(ParameterLocation.QueryString, name);
}

/// <summary>A parameter of the request that tells cached answers apart.</summary>
/// <param name="Expression">The expression, such as <c>method.request.querystring.page</c>.</param>
public sealed record CacheKeyParameter(string Expression)
{
    /// <summary>A header.</summary>
    public static CacheKeyParameter Header(string name) => new($"method.request.header.{name}");

    /// <summary>A query parameter.</summary>
    public static CacheKeyParameter Query(string name) => new($"method.request.querystring.{name}");

    /// <summary>A variable of the path.</summary>
    public static CacheKeyParameter Path(string name) => new($"method.request.path.{name}");
}

/// <summary>What of a request is checked before the integration is called.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html.</remarks>
[Flags]
public enum RequestValidation
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Required headers, query parameters and path variables.</summary>
    Parameters = 1,

    /// <summary>The body, by the model of its content type.</summary>
    Body = 2,

    /// <summary>Both.</summary>
    All = Parameters | Body,
}

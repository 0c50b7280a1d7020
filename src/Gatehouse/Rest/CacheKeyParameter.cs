namespace Gatehouse;

/// <summary>A parameter of the request that tells cached answers apart.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html.</remarks>
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

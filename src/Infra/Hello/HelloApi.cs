using Gatehouse;

namespace Infra.Hello;

/// <summary>The HTTP API of the tutorial, as a value.</summary>
public static class HelloApi
{
    /// <summary>The definition, for functions of whatever kind.</summary>
    /// <param name="hello">Says hello to a name in the path or the query, or to the world.</param>
    public static HttpApi Definition(FunctionTarget hello) => new("hello")
    {
        Cors = new HttpCors("*") { Methods = ["GET"] },
        Routes =
        [
            HttpRoute.Get("/hello/{name}", Lambda.Proxy(hello)),
            HttpRoute.Default(Lambda.Proxy(hello)),
        ],
    };
}

using System.Runtime.CompilerServices;

namespace Gatehouse;

/// <summary>A route of an HTTP API, and what it calls.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html.</remarks>
/// <param name="Method">The HTTP method; <see cref="RouteMethod.Any"/> for all that have no route of their own on the path.</param>
/// <param name="Path">The path, or null for <c>$default</c>, which takes what no other route does.</param>
/// <param name="Integration">What is called.</param>
public sealed record HttpRoute(RouteMethod Method, RoutePath? Path, HttpIntegration Integration)
{
    /// <summary>How the route is protected.</summary>
    /// <value>The default is null: as the API's default says. <see cref="HttpAuthorization.None"/> opts out of it.</value>
    public HttpAuthorization? Authorization { get; init; }

    /// <summary>The name of the operation.</summary>
    /// <value>The default is null.</value>
    public string? OperationName { get; init; }

    /// <summary>Members of the OpenAPI operation for what has no property here.</summary>
    /// <value>The default is empty. What stands here wins over what the properties say.</value>
    public ValueMap<TemplateValue> Raw { get; init; } = [];

    /// <summary>Where the route was written.</summary>
    public Origin Origin { get; init; }

    /// <summary>The route key: <c>GET /pets</c>, or <c>$default</c>.</summary>
    public string Key => Path is null ? "$default" : Method.Name() + " " + Path.Text;

    /// <summary>The route that takes what no other route does.</summary>
    public static HttpRoute Default(HttpIntegration integration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(RouteMethod.Any, null, integration) { Origin = Origin.Here(file, line) };

    /// <summary>A route for DELETE.</summary>
    public static HttpRoute Delete(RoutePath path, HttpIntegration integration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        On(RouteMethod.Delete, path, integration, file, line);

    /// <summary>A route for GET.</summary>
    public static HttpRoute Get(RoutePath path, HttpIntegration integration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        On(RouteMethod.Get, path, integration, file, line);

    /// <summary>A route for HEAD.</summary>
    public static HttpRoute Head(RoutePath path, HttpIntegration integration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        On(RouteMethod.Head, path, integration, file, line);

    /// <summary>A route for OPTIONS.</summary>
    public static HttpRoute Options(RoutePath path, HttpIntegration integration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        On(RouteMethod.Options, path, integration, file, line);

    /// <summary>A route for PATCH.</summary>
    public static HttpRoute Patch(RoutePath path, HttpIntegration integration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        On(RouteMethod.Patch, path, integration, file, line);

    /// <summary>A route for POST.</summary>
    public static HttpRoute Post(RoutePath path, HttpIntegration integration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        On(RouteMethod.Post, path, integration, file, line);

    /// <summary>A route for PUT.</summary>
    public static HttpRoute Put(RoutePath path, HttpIntegration integration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        On(RouteMethod.Put, path, integration, file, line);

    /// <summary>A route for every method that has no route of its own on the path.</summary>
    public static HttpRoute Any(RoutePath path, HttpIntegration integration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        On(RouteMethod.Any, path, integration, file, line);

    /// <summary>A route for a method.</summary>
    public static HttpRoute On(
        RouteMethod method, RoutePath path, HttpIntegration integration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(method, path, integration) { Origin = Origin.Here(file, line) };

    /// <summary>Lets the authorizer decide who may call.</summary>
    /// <param name="authorizer">The authorizer.</param>
    /// <param name="scopes">For tokens: the scopes of which one must be there.</param>
    public HttpRoute Authorize(HttpAuthorizer authorizer, params ValueList<string> scopes) =>
        this with { Authorization = HttpAuthorization.By(authorizer, scopes) };

    /// <summary>Protects the route, or opens it with <see cref="HttpAuthorization.None"/>.</summary>
    public HttpRoute Authorize(HttpAuthorization authorization) => this with { Authorization = authorization };
}

using System.Runtime.CompilerServices;

namespace Gatehouse;

/// <summary>Makes routes of REST APIs; each remembers the caller's line.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-method-settings.html.</remarks>
public static class Route
{
    /// <summary>A route for DELETE.</summary>
    public static RestRoute Delete(RoutePath path, RestIntegration integration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        On(RouteMethod.Delete, path, integration, file, line);

    /// <summary>A route for GET.</summary>
    public static RestRoute Get(RoutePath path, RestIntegration integration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        On(RouteMethod.Get, path, integration, file, line);

    /// <summary>A route for HEAD.</summary>
    public static RestRoute Head(RoutePath path, RestIntegration integration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        On(RouteMethod.Head, path, integration, file, line);

    /// <summary>A route for OPTIONS.</summary>
    public static RestRoute Options(RoutePath path, RestIntegration integration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        On(RouteMethod.Options, path, integration, file, line);

    /// <summary>A route for PATCH.</summary>
    public static RestRoute Patch(RoutePath path, RestIntegration integration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        On(RouteMethod.Patch, path, integration, file, line);

    /// <summary>A route for POST.</summary>
    public static RestRoute Post(RoutePath path, RestIntegration integration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        On(RouteMethod.Post, path, integration, file, line);

    /// <summary>A route for PUT.</summary>
    public static RestRoute Put(RoutePath path, RestIntegration integration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        On(RouteMethod.Put, path, integration, file, line);

    /// <summary>A route for every method that has no route of its own on the path.</summary>
    public static RestRoute Any(RoutePath path, RestIntegration integration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        On(RouteMethod.Any, path, integration, file, line);

    /// <summary>Routes below a common path.</summary>
    /// <param name="prefix">The path that is put before each, such as <c>/admin</c>.</param>
    /// <param name="routes">The routes.</param>
    public static ValueList<RestRoute> Group(string prefix, params ValueList<RestRoute> routes) =>
        routes.Select(route => route with { Path = Under(prefix, route.Path.Text) }).ToValueList();

    /// <summary>Routes below a common path, protected in one way unless they say otherwise.</summary>
    /// <param name="prefix">The path that is put before each, such as <c>/admin</c>.</param>
    /// <param name="authorization">How routes without an authorization of their own are protected.</param>
    /// <param name="routes">The routes.</param>
    public static ValueList<RestRoute> Group(string prefix, RestAuthorization authorization, params ValueList<RestRoute> routes) =>
        Group(prefix, routes.Select(route => route with { Authorization = route.Authorization ?? authorization }).ToValueList());

    /// <summary>Routes below a common path, guarded by one authorizer unless they say otherwise.</summary>
    /// <param name="prefix">The path that is put before each, such as <c>/admin</c>.</param>
    /// <param name="authorizer">The authorizer of routes without an authorization of their own.</param>
    /// <param name="routes">The routes.</param>
    public static ValueList<RestRoute> Group(string prefix, RestAuthorizer authorizer, params ValueList<RestRoute> routes) =>
        Group(prefix, RestAuthorization.By(authorizer), routes);

    private static string Under(string prefix, string path) => prefix.TrimEnd('/') switch
    {
        "" => path,
        var start => path == "/" ? start : start + path,
    };

    /// <summary>A route for a method.</summary>
    public static RestRoute On(
        RouteMethod method, RoutePath path, RestIntegration integration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(method, path, integration) { Origin = Origin.Here(file, line) };
}

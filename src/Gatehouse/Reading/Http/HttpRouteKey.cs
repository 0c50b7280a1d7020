namespace Gatehouse.Reading;

/// <summary>The key of a route of an HTTP API: <c>$default</c>, or method and path.</summary>
internal static class HttpRouteKey
{
    /// <summary>Method and path, which is null for <c>$default</c>; null when the text is no route key.</summary>
    public static (RouteMethod Method, RoutePath? Path)? Parse(string key)
    {
        if (key == "$default")
        {
            return (RouteMethod.Any, null);
        }

        return key.Split(' ', 2) is [var name, ['/', ..] path] && RouteMethods.TryParse(name, out var method) && name == method.Name()
            ? (method, new(path))
            : null;
    }
}

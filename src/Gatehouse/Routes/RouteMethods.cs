namespace Gatehouse;

/// <summary>The names of <see cref="RouteMethod"/> on the wire.</summary>
internal static class RouteMethods
{
    public const string Allowed = "GET, PUT, POST, DELETE, PATCH, OPTIONS, HEAD, ANY";

    public static string Name(this RouteMethod method) => method switch
    {
        RouteMethod.Any => "ANY",
        RouteMethod.Delete => "DELETE",
        RouteMethod.Get => "GET",
        RouteMethod.Head => "HEAD",
        RouteMethod.Options => "OPTIONS",
        RouteMethod.Patch => "PATCH",
        RouteMethod.Post => "POST",
        _ => "PUT",
    };

    public static bool TryParse(string name, out RouteMethod method)
    {
        (var known, method) = name.ToUpperInvariant() switch
        {
            "ANY" => (true, RouteMethod.Any),
            "DELETE" => (true, RouteMethod.Delete),
            "GET" => (true, RouteMethod.Get),
            "HEAD" => (true, RouteMethod.Head),
            "OPTIONS" => (true, RouteMethod.Options),
            "PATCH" => (true, RouteMethod.Patch),
            "POST" => (true, RouteMethod.Post),
            "PUT" => (true, RouteMethod.Put),
            _ => (false, RouteMethod.Any),
        };
        return known;
    }
}

namespace Gatehouse.Local.Tests.Rest.Routing;

/// <summary>Tries every route, and takes the most specific of those that fit: slow, and easy to believe.</summary>
public sealed class PlainMatcher : IRouteMatcher
{
    private static readonly string[] Known = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"];

    private readonly List<(RouteMethod Method, RoutePath Path)> _routes = [];

    public void Add(RouteMethod method, string path) => _routes.Add((method, path));

    public string? Match(string method, string path)
    {
        var trimmed = path.TrimEnd('/');
        var segments = trimmed.Length == 0 ? [] : trimmed[1..].Split('/');
        var best = _routes
            .Where(route => route.Method == RouteMethod.Any ? Known.Contains(method) : route.Method.Name() == method)
            .Where(route => Fits(route.Path, segments))
            .OrderBy(route => string.Concat(route.Path.Segments.Select(segment => (int)segment.Kind)), StringComparer.Ordinal)
            .ThenBy(route => route.Method == RouteMethod.Any)
            .Select(route => ((RouteMethod Method, RoutePath Path)?)route)
            .FirstOrDefault();
        return best is not { } found ? null : $"{found.Method.Name()} {found.Path}" + Values(found.Path, segments);
    }

    public override string ToString() => "plain";

    private static bool Fits(RoutePath path, string[] segments)
    {
        var isGreedy = path.Segments is [.., { Kind: PathSegmentKind.Greedy }];
        if (isGreedy ? segments.Length < path.Segments.Length : segments.Length != path.Segments.Length)
        {
            return false;
        }

        return path.Segments.Select((segment, index) => segment.Kind switch
        {
            PathSegmentKind.Literal => segment.Text == segments[index],
            PathSegmentKind.Variable => segments[index].Length > 0,
            _ => true,
        }).All(fits => fits);
    }

    private static string Values(RoutePath path, string[] segments) =>
        string.Concat(path.Segments.Select((segment, index) => segment.Kind switch
        {
            PathSegmentKind.Literal => "",
            PathSegmentKind.Variable => $" {segment.Text}={segments[index]}",
            _ => $" {segment.Text}={string.Join('/', segments[index..])}",
        }));
}

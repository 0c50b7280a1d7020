namespace Gatehouse.Local.Rest;

/// <summary>The path of a request, taken apart into stage and rest.</summary>
/// <param name="Stage">The name of the stage.</param>
/// <param name="Path">The path below the stage, with one slash in front; below a base path it has that too.</param>
/// <param name="RoutedPath">The path that routes are sought by.</param>
/// <param name="FullPath">The path as <c>$context.path</c> shows it.</param>
internal readonly record struct RequestPath(string Stage, string Path, string RoutedPath, string FullPath)
{
    public static RequestPath Of(GatewayRequest request)
    {
        var path = request.Path.AsSpan().TrimStart('/');
        var end = path.IndexOf('/');
        var stage = end < 0 ? path : path[..end];
        var rest = end < 0 ? default : path[end..];
        var below = rest.TrimStart('/');
        var routed = below.Length == rest.Length - 1 ? rest.ToString() : string.Concat("/", below);
        if (request.BasePath is not { } basePath)
        {
            return new(stage.ToString(), routed, routed, path.Length == request.Path.Length - 1 ? request.Path : string.Concat("/", path));
        }

        // A mapping that names no stage leaves the stage in the path, also in that of events.
        var front = request.ShowsStage ? string.Concat(basePath, "/", stage) : basePath;
        return new(stage.ToString(), front + routed, routed, front + rest.ToString());
    }
}

namespace Gatehouse.Local.WebSockets;

/// <summary>A path of the management API: <c>/{stage}/@connections/{connectionId}</c>.</summary>
/// <param name="Stage">The stage, or empty when the path has none.</param>
/// <param name="ConnectionId">The connection id, decoded.</param>
internal readonly record struct ConnectionPath(string Stage, string ConnectionId)
{
    /// <summary>Reads a path; null when it is another one.</summary>
    public static ConnectionPath? Parse(string path)
    {
        var segments = path.Trim('/').Split('/');
        return segments switch
        {
            [var name, var id] when IsName(name) && id.Length > 0 => new("", GatewayText.Decode(id)),
            [var stage, var name, var id] when IsName(name) && id.Length > 0 => new(stage, GatewayText.Decode(id)),
            _ => null,
        };
    }

    private static bool IsName(string segment) => GatewayText.Decode(segment) == "@connections";
}

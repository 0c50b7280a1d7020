using Gatehouse.Local.WebSockets;

namespace Gatehouse.Local;

/// <summary>The API that a request is for, and the path inside it from the stage on.</summary>
/// <param name="Api">The API, or null when the request is for none.</param>
/// <param name="Path">The path, still encoded.</param>
internal readonly record struct RequestPlace(ServedApi? Api, string Path)
{
    /// <summary>What stands before the id of an API in a path.</summary>
    public const string Prefix = "/_aws/execute-api/";

    /// <summary>Finds the API by host name, by the path's prefix, or by the connection that is called back.</summary>
    public static RequestPlace Find(GatewayModel model, ConnectionTable connections, string host, string path)
    {
        if (DomainNames.ApiIdOf(host) is { IsEmpty: false } named)
        {
            return new(model.Find(named), path);
        }

        if (path.StartsWith(Prefix, StringComparison.Ordinal))
        {
            var rest = path.AsSpan(Prefix.Length);
            var slash = rest.IndexOf('/');
            return slash < 0 ? new(model.Find(rest), "/") : new(model.Find(rest[..slash]), rest[slash..].ToString());
        }

        return CallBack(model, connections, path);
    }

    // SDKs that are pointed at the gateway by AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI name neither API nor stage.
    private static RequestPlace CallBack(GatewayModel model, ConnectionTable connections, string path)
    {
        if (ConnectionPath.Parse(path) is not { } call)
        {
            return new(null, path);
        }

        var connection = connections.Find(call.ConnectionId);
        var api = connection is null
            ? model.Apis.FirstOrDefault(static candidate => candidate.Kind == ApiKind.WebSocket)
            : model.Find(connection.ApiId);
        var stage = connection?.Stage ?? (call.Stage.Length > 0 ? call.Stage : api?.Stages.FirstOrDefault());
        return new(api, $"/{stage}/@connections/{Uri.EscapeDataString(call.ConnectionId)}");
    }
}

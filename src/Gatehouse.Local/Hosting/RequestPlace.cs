using Gatehouse.Local.WebSockets;
using Microsoft.AspNetCore.Http;

namespace Gatehouse.Local;

/// <summary>The API that a request is for, and the path inside it from the stage on.</summary>
/// <param name="Api">The API, or null when the request is for none.</param>
/// <param name="Path">The path, still encoded.</param>
internal readonly record struct RequestPlace(ServedApi? Api, string Path)
{
    /// <summary>The custom domain by whose host name the request came, or null.</summary>
    public ServedDomain? Domain { get; init; }

    /// <summary>That host name, without port.</summary>
    public string? DomainName { get; init; }

    /// <summary>The stage that the domain leads to; null when the path names it.</summary>
    public string? Stage { get; init; }

    /// <summary>Whether the client's path names the stage below a base path.</summary>
    public bool ShowsStage => Domain is not null && Stage is null;

    /// <summary>The base path that was taken off; null at default endpoints.</summary>
    public string? BasePath { get; init; }

    /// <summary>What stands before the id of an API in a path.</summary>
    public const string Prefix = "/_aws/execute-api/";

    /// <summary>Finds the API by host name, by the path's prefix, by the header of private APIs, or by the connection that is called back.</summary>
    public static RequestPlace Find(GatewayModel model, ConnectionTable connections, IHeaderDictionary headers, string path)
    {
        var host = headers.Host.ToString();
        if (DomainNames.ApiIdOf(host) is { IsEmpty: false } named)
        {
            return new(model.Find(named) ?? ByHeader(model, headers), path);
        }

        if (!model.Domains.IsEmpty && model.FindDomain(DomainNames.WithoutPort(host)) is { } domain)
        {
            return ByDomain(model, domain, headers, path);
        }

        if (path.StartsWith(Prefix, StringComparison.Ordinal))
        {
            var rest = path.AsSpan(Prefix.Length);
            var slash = rest.IndexOf('/');
            return slash < 0 ? new(model.Find(rest), "/") : new(model.Find(rest[..slash]), rest[slash..].ToString());
        }

        return ByHeader(model, headers) is { } called ? new(called, path) : CallBack(model, connections, path);
    }

    // Private APIs are called so at the host names of VPC endpoints, vpce-....execute-api.us-east-1.vpce.amazonaws.com.
    private static ServedApi? ByHeader(GatewayModel model, IHeaderDictionary headers) => headers["x-apigw-api-id"] is [{ } id] ? model.Find(id) : null;

    /// <summary>Finds the API that a custom domain leads to; none when it leads nowhere for the path.</summary>
    public static RequestPlace ByDomain(GatewayModel model, ServedDomain domain, IHeaderDictionary headers, string path)
    {
        var name = DomainNames.WithoutPort(headers.Host.ToString()).ToString();
        foreach (var target in domain.Targets)
        {
            if (target.BasePath(path, headers) is { } basePath && model.Find(target.ApiId) is { } api)
            {
                var rest = target.StripsBasePath ? path[basePath.Length..] : path;
                var stage = target.Stage is null or "$default" ? "" : "/" + target.Stage;
                var full = stage + (rest.Length == 0 ? "/" : rest);
                return new(api, full) { Domain = domain, DomainName = name, Stage = target.Stage, BasePath = target.StripsBasePath ? basePath : "" };
            }
        }

        return new(null, path) { Domain = domain };
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

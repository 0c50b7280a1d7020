using System.Net;

namespace Gatehouse.Local;

/// <summary>The HTTP client behind gateways: it changes nothing of what backends are sent and answer.</summary>
internal static class BackendClient
{
    /// <summary>The client of all gateways of this process.</summary>
    public static HttpMessageInvoker Shared { get; } = Create();

    /// <summary>A client that follows no redirect, keeps no cookie, and unpacks nothing.</summary>
    public static HttpMessageInvoker Create() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        UseProxy = false,
        ActivityHeadersPropagator = null,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    });
}

using System.Net;
using System.Text;

namespace Gatehouse.Local;

/// <summary>The HTTP client behind gateways: it changes nothing of what backends are sent and answer.</summary>
internal static class BackendClient
{
    /// <summary>The client of all gateways of this process.</summary>
    public static HttpMessageInvoker Shared { get; } = Create();

    /// <summary>As <see cref="Shared"/>, for backends whose certificate is not to be verified.</summary>
    public static HttpMessageInvoker Unverified { get; } = Create(verifies: false);

    /// <summary>A client that follows no redirect, keeps no cookie, and unpacks nothing.</summary>
    public static HttpMessageInvoker Create(bool verifies = true) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        UseProxy = false,
        ActivityHeadersPropagator = null,
        RequestHeaderEncodingSelector = static (_, _) => Encoding.Latin1,
        ResponseHeaderEncodingSelector = static (_, _) => Encoding.UTF8,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        SslOptions = { RemoteCertificateValidationCallback = verifies ? null : static (_, _, _, _) => true },
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    });
}

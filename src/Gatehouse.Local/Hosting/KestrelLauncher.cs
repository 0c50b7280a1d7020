using System.Net;
using System.Net.Sockets;
using Gatehouse.Local.Security;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Gatehouse.Local;

/// <summary>Starts Kestrel by itself: no host, no middleware, nothing between its parser and the gateway.</summary>
internal static class KestrelLauncher
{
    /// <summary>A server that listens as the options say.</summary>
    /// <param name="options">The options.</param>
    /// <param name="tls">Answers the handshakes of HTTPS; null without.</param>
    public static KestrelServer Create(GatewayHostOptions options, TlsHandshakes? tls = null)
    {
        var kestrel = new KestrelServerOptions { AddServerHeader = false, AllowResponseHeaderCompression = false };
        // The gateway itself refuses what AWS refuses; the server only guards its memory.
        kestrel.Limits.MaxRequestLineSize = RequestLimits.Hard;
        kestrel.Limits.MaxRequestHeadersTotalSize = RequestLimits.Hard;
        kestrel.Limits.MaxRequestHeaderCount = 2_000;
        kestrel.Limits.MaxRequestBodySize = null;
        kestrel.RequestHeaderEncodingSelector = static _ => System.Text.Encoding.Latin1;
        kestrel.ResponseHeaderEncodingSelector = static _ => System.Text.Encoding.UTF8;
        kestrel.Listen(new IPEndPoint(options.Address, options.Port), static listen => listen.Protocols = HttpProtocols.Http1);
        if (tls is not null)
        {
            kestrel.ApplicationServices = tls.Services;
            kestrel.Listen(new IPEndPoint(options.Address, options.Https!.Port), listen =>
            {
                listen.Protocols = HttpProtocols.Http1;
                listen.UseHttps(tls.Options());
            });
        }

        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        return new(Options.Create(kestrel), transport, NullLoggerFactory.Instance);
    }

    /// <summary>Starts the server.</summary>
    /// <returns>Null, or the address that was not free.</returns>
    public static async Task<IPEndPoint?> TryStartAsync<TContext>(
        KestrelServer server, IHttpApplication<TContext> application, GatewayHostOptions options, CancellationToken cancellation)
        where TContext : notnull
    {
        try
        {
            await server.StartAsync(application, cancellation).ConfigureAwait(false);
            return null;
        }
        catch (Exception failure) when (failure is SocketException or IOException { InnerException: AddressInUseException or SocketException })
        {
            // Which of the two it was is in the message only.
            var isSecure = options.Https is not null && failure.Message.Contains("https://", StringComparison.Ordinal);
            return new(options.Address, isSecure ? options.Https!.Port : options.Port);
        }
    }

    /// <summary>The port that the server listens on for a scheme; null when it does not.</summary>
    public static int? Port(KestrelServer server, string scheme)
    {
        var address = server.Features.Get<IServerAddressesFeature>()!.Addresses.Select(static address => new Uri(address)).FirstOrDefault(address => address.Scheme == scheme);
        return address?.Port;
    }
}

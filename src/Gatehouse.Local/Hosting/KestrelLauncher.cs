using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
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
    public static KestrelServer Create(GatewayHostOptions options)
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
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        return new(Options.Create(kestrel), transport, NullLoggerFactory.Instance);
    }

    /// <summary>Starts the server.</summary>
    /// <returns>Whether the port was free.</returns>
    public static async Task<bool> TryStartAsync<TContext>(KestrelServer server, IHttpApplication<TContext> application, CancellationToken cancellation)
        where TContext : notnull
    {
        try
        {
            await server.StartAsync(application, cancellation).ConfigureAwait(false);
            return true;
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException or SocketException)
        {
            return false;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <summary>The port that the server listens on.</summary>
    public static int Port(KestrelServer server) =>
        server.Features.Get<IServerAddressesFeature>()!.Addresses.Select(address => new Uri(address).Port).First();
}

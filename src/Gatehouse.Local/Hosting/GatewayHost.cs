using System.Collections.Immutable;
using System.Net;
using Gatehouse.Local.WebSockets;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Gatehouse.Local;

/// <summary>Serves a <see cref="GatewayModel"/> over HTTP and WebSocket until it is disposed of.</summary>
internal sealed class GatewayHost : IAsyncDisposable
{
    private readonly GatewayHostOptions _options;
    private readonly GatewayApplication _application;
    private readonly KestrelServer _server;

    private GatewayHost(GatewayHostOptions options, GatewayApplication application, KestrelServer server)
    {
        _options = options;
        _application = application;
        _server = server;
        var port = KestrelLauncher.Port(server);
        var host = IPAddress.Any.Equals(options.Address) || IPAddress.IPv6Any.Equals(options.Address) ? IPAddress.Loopback : options.Address;
        Address = new Uri($"http://{new IPEndPoint(host, port)}");
        application.Address = Address;
    }

    /// <summary>Where the gateway is reached: <c>http://127.0.0.1:N</c>.</summary>
    public Uri Address { get; }

    /// <summary>The APIs that are served now.</summary>
    public GatewayModel Model => _application.Model;

    /// <summary>Starts to listen. No API is served before <see cref="Serve"/>.</summary>
    /// <param name="options">How to listen.</param>
    /// <param name="cancellation">Stops the start.</param>
    /// <returns>The host, or null with what went wrong.</returns>
    public static async Task<(GatewayHost? Host, ImmutableArray<Diagnostic> Diagnostics)> StartAsync(
        GatewayHostOptions options, CancellationToken cancellation = default)
    {
        var application = new GatewayApplication(options);
        var server = KestrelLauncher.Create(options);
        if (!await KestrelLauncher.TryStartAsync(server, application, cancellation).ConfigureAwait(false))
        {
            server.Dispose();
            return (null, [DiagnosticCatalogue.AddressTaken.At(DiagnosticLocation.None, new IPEndPoint(options.Address, options.Port))]);
        }

        return (new(options, application, server), []);
    }

    /// <summary>Swaps the model whole. Requests in flight finish on the old one; open connections move to the new one.</summary>
    public void Serve(GatewayModel model)
    {
        _application.Model = model;
        foreach (var api in model.Apis)
        {
            if (api.Endpoint is WebSocketGateway gateway)
            {
                _options.Connections.Adopt(api.Id, gateway);
            }
        }
    }

    /// <summary>Lets requests in flight finish, closes connections, and stops.</summary>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync().ConfigureAwait(false);
        using var limit = new CancellationTokenSource(_options.ShutdownTimeout);
        await _server.StopAsync(limit.Token).ConfigureAwait(false);
        _server.Dispose();
        _application.Dispose();
    }
}

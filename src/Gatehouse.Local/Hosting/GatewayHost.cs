using System.Collections.Immutable;
using System.Net;
using Gatehouse.Local.Security;
using Gatehouse.Local.WebSockets;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Gatehouse.Local;

/// <summary>Serves a <see cref="GatewayModel"/> over HTTP and WebSocket until it is disposed of.</summary>
internal sealed class GatewayHost : IAsyncDisposable
{
    private readonly GatewayHostOptions _options;
    private readonly GatewayApplication _application;
    private readonly ServerCertificates? _certificates;
    private readonly TlsHandshakes? _handshakes;
    private readonly KestrelServer _server;

    private GatewayHost(GatewayHostOptions options, GatewayApplication application, ServerCertificates? certificates, TlsHandshakes? handshakes, KestrelServer server)
    {
        _options = options;
        _application = application;
        _certificates = certificates;
        _handshakes = handshakes;
        _server = server;
        Address = Reached("http")!;
        SecureAddress = Reached("https");
        application.Address = Address;
    }

    /// <summary>Where the gateway is reached: <c>http://127.0.0.1:N</c>.</summary>
    public Uri Address { get; }

    /// <summary>Where the gateway is reached by HTTPS: <c>https://127.0.0.1:N</c>; null when it is not.</summary>
    public Uri? SecureAddress { get; }

    /// <summary>The PEM file of the authority that clients are to trust; null without HTTPS, and with a certificate of the user's own.</summary>
    public string? AuthorityFile => _certificates?.AuthorityFile;

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
        ServerCertificates? certificates = null;
        if (options.Https is { } https)
        {
            certificates = ServerCertificateLoader.Load(https, options.Address, options.Time, out var problem);
            if (certificates is null)
            {
                application.Dispose();
                return (null, [problem!]);
            }
        }

        var handshakes = certificates is null ? null : new TlsHandshakes(certificates, () => application.Model);
        var server = KestrelLauncher.Create(options, handshakes);
        GatewayHost? host = null;
        try
        {
            if (await KestrelLauncher.TryStartAsync(server, application, options, cancellation).ConfigureAwait(false) is { } taken)
            {
                return (null, [DiagnosticCatalogue.AddressTaken.At(DiagnosticLocation.None, taken)]);
            }

            host = new(options, application, certificates, handshakes, server);
            return (host, []);
        }
        finally
        {
            if (host is null)
            {
                await DisposeAsync(server, handshakes, certificates, application).ConfigureAwait(false);
            }
        }
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
        await _application.EndAsync().ConfigureAwait(false);
        await DisposeAsync(_server, _handshakes, _certificates, _application).ConfigureAwait(false);
    }

    private static async ValueTask DisposeAsync(KestrelServer server, TlsHandshakes? handshakes, ServerCertificates? certificates, GatewayApplication application)
    {
        server.Dispose();
        if (handshakes is not null)
        {
            await handshakes.DisposeAsync().ConfigureAwait(false);
        }

        certificates?.Dispose();
        application.Dispose();
    }

    private Uri? Reached(string scheme)
    {
        var host = IPAddress.Any.Equals(_options.Address) || IPAddress.IPv6Any.Equals(_options.Address) ? IPAddress.Loopback : _options.Address;
        return KestrelLauncher.Port(_server, scheme) is { } port ? new Uri($"{scheme}://{new IPEndPoint(host, port)}") : null;
    }
}

using System.Net;
using Gatehouse.Local.Security;

namespace Gatehouse.Local;

/// <summary>How a <see cref="GatewayHost"/> listens.</summary>
internal sealed record GatewayHostOptions
{
    /// <summary>The port; 0 takes any free one.</summary>
    public int Port { get; init; }

    /// <summary>The address. Anything but loopback lets other machines call.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>How to listen for HTTPS beside HTTP. Default: not at all.</summary>
    public HttpsOptions? Https { get; init; }

    /// <summary>The clock by which certificates are valid.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Whether <c>X-Forwarded-For</c> says who calls.</summary>
    public bool TrustForwardedFor { get; init; }

    /// <summary>How long requests in flight may take to finish when the host stops.</summary>
    public TimeSpan ShutdownTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Takes exceptions that no request should lead to: faults of the gateway itself.</summary>
    public Action<Exception> Fault { get; init; } = static fault => Console.Error.WriteLine(fault);

    /// <summary>Signs the tokens of <c>/_gatehouse/tokens</c>.</summary>
    public OwnTokens Tokens { get; init; } = new(TimeProvider.System);

    /// <summary>The traces that <c>/_gatehouse/requests</c> shows.</summary>
    public GatewayTraces Traces { get; init; } = new();

    /// <summary>The connections of all WebSocket APIs.</summary>
    public WebSockets.ConnectionTable Connections { get; init; } = new();
}

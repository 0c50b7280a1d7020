using System.Security.Cryptography;
using System.Text;
using Gatehouse.Local.WebSockets;
using Microsoft.AspNetCore.Http.Features;

namespace Gatehouse.Local;

/// <summary>Requests that ask for a WebSocket.</summary>
internal static class UpgradeRequest
{
    /// <summary>Whether a request asks for a WebSocket.</summary>
    public static bool IsUpgrade(IFeatureCollection features, GatewayHeaders headers) =>
        features.Get<IHttpUpgradeFeature>() is { IsUpgradableRequest: true }
        && string.Equals(headers.First("Upgrade"), "websocket", StringComparison.OrdinalIgnoreCase);

    /// <summary>Lets the API decide on the handshake, and runs the connection when it is accepted.</summary>
    public static async Task RunAsync(
        IFeatureCollection features, IWebSocketEndpoint endpoint, GatewayRequest request, CancellationToken stopping, CancellationToken cancellation)
    {
        if (request.Headers.First("Sec-WebSocket-Version") != "13" || !IsKey(request.Headers.First("Sec-WebSocket-Key")))
        {
            await AnswerWriter.WriteAsync(features, GatewayPages.Message(400, "Bad Request"), isHead: false, cancellation).ConfigureAwait(false);
            return;
        }

        var handshake = await endpoint.ConnectAsync(request, cancellation).ConfigureAwait(false);
        if (handshake.Session is not { } session)
        {
            await AnswerWriter.WriteAsync(features, handshake.Answer, isHead: false, cancellation).ConfigureAwait(false);
            return;
        }

        var response = features.GetRequiredFeature<IHttpResponseFeature>();
        foreach (var (name, value) in handshake.Answer.Headers)
        {
            response.Headers[name] = value;
        }

        response.Headers.Upgrade = "websocket";
        response.Headers.SecWebSocketAccept = Accept(request.Headers.First("Sec-WebSocket-Key")!);
        await session.RunAsync(features.GetRequiredFeature<IHttpUpgradeFeature>().UpgradeAsync, stopping).ConfigureAwait(false);
    }

    private static bool IsKey(string? key)
    {
        Span<byte> bytes = stackalloc byte[16];
        return key is { Length: 24 } && Convert.TryFromBase64String(key, bytes, out var length) && length == 16;
    }

    // RFC 6455 names the function and the constant; nothing is kept secret by it.
#pragma warning disable CA5350
    private static string Accept(string key) =>
        Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));
#pragma warning restore CA5350
}

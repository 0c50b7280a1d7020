using System.Collections.Immutable;
using System.Globalization;

namespace Gatehouse.Local.WebSockets;

/// <summary>One handshake, message or end of a connection on its way through a WebSocket API.</summary>
internal sealed class SocketCall
{
    /// <summary>The members of <c>$context</c> that are no maps.</summary>
    public static ImmutableArray<string> ContextNames { get; } =
    [
        "apiId", "connectedAt", "connectionId", "domainName", "eventType", "extendedRequestId", "messageDirection", "messageId", "requestId",
        "requestTime", "requestTimeEpoch", "routeKey", "stage",
    ];

    public required WebSocketGatewayOptions Options { get; init; }

    public required CompiledSocketStage Stage { get; init; }

    /// <summary>The request that opens or opened the connection.</summary>
    public required GatewayRequest Handshake { get; init; }

    public required string ConnectionId { get; init; }

    public required DateTimeOffset ConnectedAt { get; init; }

    /// <summary><c>CONNECT</c>, <c>MESSAGE</c> or <c>DISCONNECT</c>.</summary>
    public required string EventType { get; init; }

    public required string RequestId { get; init; }

    public required DateTimeOffset Time { get; init; }

    public required string RouteKey { get; set; }

    /// <summary>The message; empty for handshakes and ends.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The id of the message, or null.</summary>
    public string? MessageId { get; init; }

    /// <summary>Why the connection ended, or null.</summary>
    public Closure? Closure { get; init; }

    public SocketCaller? Caller { get; set; }

    public GatewayTrace? Trace { get; init; }

    /// <summary>The id of the API key of the handshake, or null.</summary>
    public string? ApiKeyId { get; set; }

    /// <summary>The trace id of the handshake, or a new one.</summary>
    public string TraceId => field ??= Handshake.Headers.First("X-Amzn-Trace-Id") ?? RequestTime.TraceId(Time, Options.Ids);

    /// <summary>The value of <c>$context.{name}</c>, or null.</summary>
    public string? Value(string name) => name switch
    {
        "apiId" => Options.ApiId,
        "connectedAt" => ConnectedAt.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        "connectionId" => ConnectionId,
        "domainName" => Handshake.DomainName,
        "eventType" => EventType,
        "messageId" => MessageId,
        "requestId" or "extendedRequestId" => RequestId,
        "requestTime" => RequestTime.Clf(Time),
        "requestTimeEpoch" => Time.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        "routeKey" => RouteKey,
        "stage" => Stage.Name,
        "messageDirection" => "IN",
        "accountId" => Options.AccountId,
        "identity.sourceIp" => Handshake.SourceIp,
        "identity.userAgent" => Handshake.Headers.First("User-Agent"),
        "identity.apiKeyId" => ApiKeyId,
        _ when name.StartsWith("authorizer.", StringComparison.Ordinal) => Caller?.Value(name["authorizer.".Length..]),
        _ => null,
    };
}

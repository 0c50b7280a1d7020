using System.Diagnostics.CodeAnalysis;
using Gatehouse.Local.Rest;

namespace Gatehouse.Local.WebSockets;

/// <summary>What a WebSocket API needs to know about the place where it runs.</summary>
internal sealed record WebSocketGatewayOptions : GatewayOptions
{
    public WebSocketGatewayOptions()
    {
    }

    /// <summary>Takes over what all gateways need to know.</summary>
    [SetsRequiredMembers]
    public WebSocketGatewayOptions(GatewayOptions common)
        : base(common)
    {
    }

    /// <summary>The connections of all WebSocket APIs that are served together.</summary>
    public ConnectionTable Connections { get; init; } = new();

    /// <summary>The API keys of all APIs that are served together.</summary>
    public UsagePlanTable UsagePlans { get; init; } = new();
}

namespace Gatehouse.Local.WebSockets;

/// <summary>How large messages may be, and how long connections last.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html.</remarks>
internal static class WebSocketLimits
{
    /// <summary>The largest frame, in bytes.</summary>
    public const int Frame = 32 * 1024;

    /// <summary>The largest message, in bytes.</summary>
    public const int Message = 128 * 1024;

    /// <summary>How long a connection lasts without any data.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(10);

    /// <summary>How long a connection lasts at most.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromHours(2);

    /// <summary>How long a client may take to answer a close frame.</summary>
    public static readonly TimeSpan Closing = TimeSpan.FromSeconds(2);
}

namespace Gatehouse.Local.WebSockets;

/// <summary>Why a connection ended, as <c>$disconnect</c> events show it.</summary>
/// <param name="Status">The status of the close frame, or 1005 (none) or 1006 (no frame).</param>
/// <param name="Reason">The reason.</param>
internal sealed record Closure(int Status, string Reason)
{
    /// <summary>The management API closed it.</summary>
    public static Closure Deleted { get; } = new(1000, "Connection Closed Normally");

    /// <summary>It was idle or open for too long, or the gateway stops.</summary>
    public static Closure GoingAway { get; } = new(1001, "Going away");

    /// <summary>The client sent binary data.</summary>
    public static Closure Binary { get; } = new(1003, "Binary messages are not supported");

    /// <summary>The client sent a frame or message that is too large.</summary>
    public static Closure TooLarge { get; } = new(1009, "Message too long");

    /// <summary>The client closed without a status.</summary>
    public static Closure WithoutStatus { get; } = new(1005, "Client-side close frame status not set");

    /// <summary>The client is gone without a close frame.</summary>
    public static Closure Abnormal { get; } = new(1006, "Connection closed abnormally");
}

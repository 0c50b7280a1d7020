namespace Gatehouse.Local.WebSockets;

/// <summary>Closes a connection that is idle or open for too long.</summary>
internal sealed class Watchdog : IDisposable
{
    private readonly Connection _connection;
    private readonly ITimer _idle;
    private readonly ITimer _duration;

    public Watchdog(Connection connection, TimeProvider time)
    {
        _connection = connection;
        _idle = time.CreateTimer(static state => ((Watchdog)state!).Close(), this, WebSocketLimits.Idle, Timeout.InfiniteTimeSpan);
        _duration = time.CreateTimer(static state => ((Watchdog)state!).Close(), this, WebSocketLimits.Duration, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Notes that data came or went.</summary>
    public void Reset() => _idle.Change(WebSocketLimits.Idle, Timeout.InfiniteTimeSpan);

    /// <summary>Closes the connection.</summary>
    public void Close() => _ = _connection.CloseAsync(Closure.GoingAway).AsTask();

    public void Dispose()
    {
        _idle.Dispose();
        _duration.Dispose();
    }
}

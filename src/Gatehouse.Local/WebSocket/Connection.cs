namespace Gatehouse.Local.WebSockets;

/// <summary>One connected client.</summary>
internal sealed class Connection
{
    public string ApiId { get; init; } = "";

    public string Stage { get; init; } = "";

    public Task Ended => Task.CompletedTask;
}

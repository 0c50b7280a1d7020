namespace Gatehouse.Local;

/// <summary>The answer to a <see cref="GatewayRequest"/>.</summary>
public sealed class GatewayAnswer
{
    /// <summary>The status.</summary>
    public int Status { get; set; } = 200;

    /// <summary>The headers, without those that belong to the connection.</summary>
    public GatewayHeaders Headers { get; } = [];

    /// <summary>The whole body, unless it is streamed.</summary>
    public ReadOnlyMemory<byte> Body { get; set; }

    /// <summary>Writes the body as it arrives; null when <see cref="Body"/> holds all of it.</summary>
    public Func<Stream, CancellationToken, Task>? StreamBody { get; set; }
}

namespace Gatehouse.Local.Rest;

/// <summary>What a backend answered.</summary>
internal sealed class IntegrationReply
{
    public int Status { get; init; } = 200;

    public GatewayHeaders Headers { get => field ??= []; init; }

    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Gives the body as it arrives; null when <see cref="Body"/> holds all of it.</summary>
    public Stream? Stream { get; init; }

    /// <summary>What is left to dispose of after <see cref="Stream"/> was read.</summary>
    public IDisposable? Owner { get; init; }

    /// <summary>The id that AWS gave the call; null for calls to others.</summary>
    public string? RequestId { get; init; }

    /// <summary>Whether the stream of a function begins with metadata.</summary>
    public bool HasMetadata { get; init; }

    /// <summary>Whether the answer is that of a function that failed.</summary>
    public bool IsFunctionError { get; init; }
}

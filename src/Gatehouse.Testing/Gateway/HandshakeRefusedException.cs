using System.Net;

namespace Gatehouse.Testing;

/// <summary>A WebSocket API refused a handshake.</summary>
/// <param name="statusCode">The status of the refusal.</param>
/// <param name="body">Its body.</param>
public sealed class HandshakeRefusedException(HttpStatusCode statusCode, string body)
    : Exception($"The handshake was refused with {(int)statusCode}: {body}")
{
    /// <summary>The status of the refusal.</summary>
    public HttpStatusCode StatusCode { get; } = statusCode;

    /// <summary>The body of the refusal.</summary>
    public string Body { get; } = body;
}

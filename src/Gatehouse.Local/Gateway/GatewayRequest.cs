using System.Security.Cryptography.X509Certificates;

namespace Gatehouse.Local;

/// <summary>A request as it reached the gateway, before anything of it is decoded.</summary>
public sealed record GatewayRequest
{
    /// <summary>The method, in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>The path as the client sent it, percent-encoded, from the stage segment on: <c>/dev/pets/1</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The query string as the client sent it, without question mark; empty when there is none.</summary>
    public string Query { get; init; } = "";

    /// <summary>The headers.</summary>
    public GatewayHeaders Headers { get; init; } = [];

    /// <summary>The body.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The address of the caller.</summary>
    public string SourceIp { get; init; } = "127.0.0.1";

    /// <summary>The host name that the request was sent to, without port.</summary>
    public required string DomainName { get; init; }

    /// <summary>The part of the path that a mapping of a custom domain has taken off, such as <c>/v1</c>; null at the default endpoint.</summary>
    public string? BasePath { get; init; }

    /// <summary>The path on the wire, which signatures cover; null when <see cref="BasePath"/> and <see cref="Path"/> are all of it.</summary>
    public string? WirePath { get; init; }

    /// <summary>The port that the request was sent to.</summary>
    public int Port { get; init; } = 443;

    /// <summary>Whether the connection is encrypted; API Gateway only knows such.</summary>
    public string Scheme { get; init; } = "https";

    /// <summary>The certificate that the client showed, if any.</summary>
    public X509Certificate2? ClientCertificate { get; init; }

    /// <summary>Whether the custom domain has the request come through CloudFront; null at the default endpoint.</summary>
    internal bool? IsEdge { get; init; }

    /// <summary>Why the custom domain keeps the client out; null when it does not.</summary>
    internal string? Refusal { get; init; }

    /// <summary>The stage that a custom domain leads to; null when the path names it.</summary>
    internal string? MappedStage { get; init; }

    /// <summary>Whether the client's own path names the stage below a base path, because the mapping of the domain names none.</summary>
    internal bool ShowsStage { get; init; }
}

using System.Security.Cryptography;
using System.Text;

namespace Gatehouse.Local.Security;

/// <summary>The parts of a request that a signature covers, exactly as they stand on the wire.</summary>
internal sealed record SigV4Request
{
    public required string Method { get; init; }

    /// <summary>The path, still encoded, without the query.</summary>
    public required string Path { get; init; }

    /// <summary>The query, still encoded, without the question mark; empty when there is none.</summary>
    public string Query { get; init; } = "";

    /// <summary>The header lines in their order; a name may occur several times.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; }

    /// <summary>The SHA-256 of the body, in lower-case hexadecimal.</summary>
    public string PayloadHash { get; init; } = Hash([]);

    /// <summary>What a caller of the gateway has signed.</summary>
    public static SigV4Request Of(GatewayRequest request, ReadOnlySpan<byte> body) => new()
    {
        Method = request.Method,
        Path = request.WirePath ?? request.BasePath + request.Path,
        Query = request.Query,
        Headers = [.. request.Headers],
        PayloadHash = Hash(body),
    };

    public static string Hash(ReadOnlySpan<byte> body) => Convert.ToHexStringLower(SHA256.HashData(body));

    public static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    /// <summary>The values of a header, joined as in a canonical request; null when it is missing.</summary>
    public string? Header(string name)
    {
        var values = Headers.Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => CanonicalRequest.Trim(header.Value)).ToArray();
        return values.Length == 0 ? null : string.Join(',', values);
    }
}

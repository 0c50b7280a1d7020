using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;

namespace Gatehouse.Local.Security;

/// <summary>Fetches keys by OpenID Connect discovery and keeps them for two hours; failures are not kept.</summary>
/// <remarks>Limits: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html.</remarks>
internal sealed class DiscoveredJwkSource(HttpClient client, TimeProvider time) : IJwkSource
{
    private const int MaximumBytes = 150_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(2);
    private static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(1500);

    private readonly ConcurrentDictionary<string, (JwkSet Keys, DateTimeOffset Fetched)> _cache = new(StringComparer.Ordinal);

    public async ValueTask<JwkLookup> FindAsync(string issuer, CancellationToken cancellation)
    {
        if (_cache.TryGetValue(issuer, out var cached) && time.GetUtcNow() - cached.Fetched < Lifetime)
            return JwkLookup.Found(cached.Keys);
        var discovery = await FetchAsync($"{issuer.TrimEnd('/')}/.well-known/openid-configuration", cancellation).ConfigureAwait(false);
        if (discovery is null || JwksUri(discovery) is not { } address)
            return JwkLookup.Failed("OIDC discovery endpoint communication error");
        var text = await FetchAsync(address, cancellation).ConfigureAwait(false);
        if (text is null || !JwkSet.TryParse(text, out var keys))
            return JwkLookup.Failed("JWKS communication error");
        _cache[issuer] = (keys, time.GetUtcNow());
        return JwkLookup.Found(keys);
    }

    private static string? JwksUri(string discovery)
    {
        try
        {
            using var document = JsonDocument.Parse(discovery);
            return document.RootElement.ValueKind == JsonValueKind.Object ? JwtClaims.Text(document.RootElement, "jwks_uri") : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The body of a successful answer that is neither too late nor too long, else null.</summary>
    private async Task<string?> FetchAsync(string address, CancellationToken cancellation)
    {
        using var late = new CancellationTokenSource(Timeout, time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellation);
        try
        {
            using var response = await client.GetAsync(new Uri(address), HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
                return null;
            var stream = await response.Content.ReadAsStreamAsync(limit.Token).ConfigureAwait(false);
            var buffer = new byte[MaximumBytes + 1];
            var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, limit.Token).ConfigureAwait(false);
            return length > MaximumBytes ? null : Encoding.UTF8.GetString(buffer, 0, length);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or UriFormatException or InvalidOperationException or NotSupportedException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }
}

using System.Collections.Concurrent;
using System.Text;
using Gatehouse.Local.Security;

namespace Gatehouse.Local.Rest;

/// <summary>Fetches the keys of user pools, from AWS or from an endpoint that stands in for Cognito, and keeps them for an hour, or until they are changed.</summary>
/// <param name="client">Sends the requests.</param>
/// <param name="endpoint">The endpoint that stands in for Cognito; null for AWS.</param>
/// <param name="time">The clock.</param>
internal sealed class CognitoJwkSource(HttpMessageInvoker client, Uri? endpoint, TimeProvider time) : IJwkSource
{
    private const int MostBytes = 150_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<string, (JwkSet Keys, DateTimeOffset Fetched)> _known = new(StringComparer.Ordinal);

    public async ValueTask<JwkLookup> FindAsync(string issuer, CancellationToken cancellation)
    {
        if (_known.TryGetValue(issuer, out var known) && time.GetUtcNow() - known.Fetched < Lifetime)
        {
            return JwkLookup.Found(known.Keys);
        }

        var address = (endpoint is null ? issuer : CognitoIssuers.At(endpoint, issuer)) + "/.well-known/jwks.json";
        if (await FetchAsync(address, cancellation).ConfigureAwait(false) is not { } text || !JwkSet.TryParse(text, out var keys))
        {
            return JwkLookup.Failed($"the keys at {address} cannot be fetched");
        }

        _known[issuer] = (keys, time.GetUtcNow());
        return JwkLookup.Found(keys);
    }

    public bool Forget(string issuer) =>
        _known.TryGetValue(issuer, out var known)
        && time.GetUtcNow() - known.Fetched >= Pause
        && _known.TryRemove(new(issuer, known));

    private async Task<string?> FetchAsync(string address, CancellationToken cancellation)
    {
        using var late = new CancellationTokenSource(Timeout, time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellation);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            using var response = await client.SendAsync(request, limit.Token).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                return null;
            }

            using var stream = await response.Content.ReadAsStreamAsync(limit.Token).ConfigureAwait(false);
            var buffer = new byte[MostBytes + 1];
            var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, limit.Token).ConfigureAwait(false);
            return length > MostBytes ? null : Encoding.UTF8.GetString(buffer, 0, length);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            return null;
        }
    }
}

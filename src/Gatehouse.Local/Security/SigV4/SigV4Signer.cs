using Amazon.Runtime;

namespace Gatehouse.Local.Security;

/// <summary>Signs requests to AWS with Signature Version 4.</summary>
internal sealed class SigV4Signer(string region, string service, TimeProvider time)
{
    /// <summary>Whether dot segments and empty segments of the path are resolved before signing, as for all services but S3.</summary>
    public bool NormalizesPath { get; init; } = true;

    /// <summary>Whether X-Amz-Content-Sha256 is sent and signed, which S3 asks for.</summary>
    public bool SendsPayloadHash { get; init; }

    /// <summary>Leaves the session token out of what is signed; it is sent all the same.</summary>
    public bool OmitsSessionToken { get; init; }

    /// <summary>Signs with headers.</summary>
    /// <returns>The request with the headers that carry the signature, and the texts that led to it.</returns>
    public SignedRequest Sign(SigV4Request request, ImmutableCredentials credentials)
    {
        var now = time.GetUtcNow();
        var timestamp = CredentialScope.Timestamp(now);
        var headers = request.Headers.ToList();
        if (credentials.UseToken && !OmitsSessionToken && request.Header("X-Amz-Security-Token") is null)
            headers.Add(KeyValuePair.Create("X-Amz-Security-Token", credentials.Token));
        if (request.Header("X-Amz-Date") is null)
            headers.Add(KeyValuePair.Create("X-Amz-Date", timestamp));
        if (SendsPayloadHash)
            headers.Add(KeyValuePair.Create("X-Amz-Content-Sha256", request.PayloadHash));
        var complete = request with { Headers = headers };
        var names = Names(complete);
        var canonical = CanonicalRequest.Build(complete, names, CanonicalRequest.ParseQuery(request.Query), NormalizesPath);
        var (scope, text, signature) = Sign(now, timestamp, credentials, canonical);
        if (credentials.UseToken && OmitsSessionToken)
            headers.Add(KeyValuePair.Create("X-Amz-Security-Token", credentials.Token));
        headers.Add(KeyValuePair.Create(
            "Authorization",
            $"{CredentialScope.Algorithm} Credential={credentials.AccessKey}/{scope}, SignedHeaders={string.Join(';', names)}, Signature={signature}"));
        return new SignedRequest(complete with { Headers = headers }, canonical, text, signature);
    }

    /// <summary>Signs in the query, for a request that is good for <paramref name="lifetime"/>.</summary>
    public SignedRequest Presign(SigV4Request request, ImmutableCredentials credentials, TimeSpan lifetime)
    {
        var now = time.GetUtcNow();
        var timestamp = CredentialScope.Timestamp(now);
        var names = Names(request);
        var query = CanonicalRequest.ParseQuery(request.Query).ToList();
        query.Add(KeyValuePair.Create("X-Amz-Algorithm", CredentialScope.Algorithm));
        query.Add(KeyValuePair.Create("X-Amz-Credential", $"{credentials.AccessKey}/{CredentialScope.At(now, region, service)}"));
        query.Add(KeyValuePair.Create("X-Amz-Date", timestamp));
        query.Add(KeyValuePair.Create("X-Amz-SignedHeaders", string.Join(';', names)));
        query.Add(KeyValuePair.Create("X-Amz-Expires", ((long)lifetime.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        if (credentials.UseToken && !OmitsSessionToken)
            query.Add(KeyValuePair.Create("X-Amz-Security-Token", credentials.Token));
        var canonical = CanonicalRequest.Build(request, names, query, NormalizesPath);
        var (_, text, signature) = Sign(now, timestamp, credentials, canonical);
        if (credentials.UseToken && OmitsSessionToken)
            query.Add(KeyValuePair.Create("X-Amz-Security-Token", credentials.Token));
        query.Add(KeyValuePair.Create("X-Amz-Signature", signature));
        var encoded = string.Join('&', query.Select(pair => $"{CanonicalRequest.Encode(pair.Key)}={CanonicalRequest.Encode(pair.Value)}"));
        return new SignedRequest(request with { Query = encoded }, canonical, text, signature);
    }

    /// <summary>Adds the signature's headers to a message whose content is in memory.</summary>
    public async Task SignAsync(HttpRequestMessage message, AWSCredentials credentials, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(message.RequestUri);
        var body = message.Content is null ? [] : await message.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
        var signed = Sign(
            new SigV4Request
            {
                Method = message.Method.Method,
                // The canonical form is encoded once more, but for services whose paths are signed as they are sent.
                Path = NormalizesPath ? message.RequestUri.AbsolutePath : Uri.UnescapeDataString(message.RequestUri.AbsolutePath),
                Query = message.RequestUri.Query is ['?', .. var query] ? query : "",
                Headers = [KeyValuePair.Create("Host", message.Headers.Host ?? message.RequestUri.Authority), .. ContentType(message)],
                PayloadHash = SigV4Request.Hash(body),
            },
            await credentials.GetCredentialsAsync().ConfigureAwait(false));
        foreach (var (name, value) in signed.Request.Headers.Where(header => header.Key is not ("Host" or "Content-Type")))
            message.Headers.TryAddWithoutValidation(name, value);
    }

    private static IEnumerable<KeyValuePair<string, string>> ContentType(HttpRequestMessage message) =>
        message.Content?.Headers.NonValidated.TryGetValues("Content-Type", out var type) == true ? [KeyValuePair.Create("Content-Type", type.ToString())] : [];

    private static string[] Names(SigV4Request request) =>
        [.. request.Headers.Select(header => header.Key.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal)];

    private (CredentialScope Scope, string Text, string Signature) Sign(
        DateTimeOffset now, string timestamp, ImmutableCredentials credentials, string canonical)
    {
        var scope = CredentialScope.At(now, region, service);
        var text = scope.StringToSign(timestamp, canonical);
        return (scope, text, scope.Sign(credentials.SecretKey, text));
    }
}

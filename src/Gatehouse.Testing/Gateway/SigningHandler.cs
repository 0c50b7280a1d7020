using Amazon.Runtime;
using Gatehouse.Local.Security;

namespace Gatehouse.Testing;

/// <summary>Signs requests with an access key.</summary>
internal sealed class SigningHandler : DelegatingHandler
{
    private readonly SigV4Signer _signer;
    private readonly BasicAWSCredentials _credentials;

    public SigningHandler(AccessKey key, string region, TimeProvider time, HttpMessageHandler inner)
        : base(inner)
    {
        _signer = new(region, "execute-api", time);
        _credentials = new(key.AccessKeyId, key.SecretKey);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await _signer.SignAsync(request, _credentials, cancellationToken).ConfigureAwait(false);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}

using System.Security.Cryptography.X509Certificates;
using Gatehouse.Local;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Gatehouse.Testing;

/// <summary>Hands the requests of an <see cref="HttpClient"/> to the API that a custom domain leads to, as if they came by HTTPS.</summary>
internal sealed class DomainHandler(GatewayModel model, X509Certificate2? certificate, LocalGatewayOptions options) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var (headers, body) = await MemoryRequest.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        var path = request.RequestUri!.AbsolutePath;
        IHeaderDictionary lines = new HeaderDictionary();
        foreach (var (name, value) in headers)
        {
            lines[name] = StringValues.Concat(lines[name], value);
        }

        var answer = model.FindDomain(DomainNames.WithoutPort(lines.Host.ToString())) is { } domain && RequestPlace.ByDomain(model, domain, lines, path) is { Api: { } api } place
            ? await api.Endpoint.HandleAsync(
                new()
                {
                    Method = request.Method.Method.ToUpperInvariant(),
                    Path = place.Path,
                    WirePath = path,
                    Query = MemoryRequest.Query(request.RequestUri),
                    Headers = headers,
                    Body = body,
                    SourceIp = options.SourceIp,
                    DomainName = place.DomainName!,
                    BasePath = place.BasePath,
                    MappedStage = place.Stage,
                    ShowsStage = place.ShowsStage,
                    IsEdge = domain.IsEdge,
                    ClientCertificate = domain.Trust is null ? null : certificate,
                    Refusal = domain.Refusal(isEncrypted: true, certificate, options.SourceIp, options.Time.GetUtcNow()),
                },
                CancellationToken.None).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false)
            : GatewayPages.Message(403, "Forbidden");

        // A caller who has given up gets no answer; the request runs on.
        cancellationToken.ThrowIfCancellationRequested();
        return MemoryAnswer.Of(answer, request, cancellationToken);
    }
}

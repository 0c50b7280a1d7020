namespace Gatehouse.Local.Security;

/// <summary>Finds truststores, which templates name as objects of S3: in files that stand for them, among a stack's assets, or at the endpoint that stands in for S3.</summary>
internal sealed class Truststores
{
    private const string Scheme = "s3://";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Files by the address of the object that they stand for. Default: none.</summary>
    public ValueMap<string> Files { get; init; } = [];

    /// <summary>The domain's trust. Without its truststore it lets nobody in, which a diagnostic says.</summary>
    /// <param name="tls">What the definition says.</param>
    /// <param name="domain">The domain.</param>
    /// <param name="resolve">Fills in references.</param>
    /// <param name="asset">Finds the file of an asset by its key in S3, or null.</param>
    /// <param name="options">Where S3 is reached.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="cancellation">Gives up.</param>
    public async ValueTask<DomainTrust> FindAsync(
        MutualTls tls, CustomDomain domain, Func<TemplateText, string> resolve, Func<string, string?> asset, GatewayOptions options, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var place = resolve(tls.Truststore);
        var name = resolve(domain.Name);
        try
        {
            var file = Files.TryGetValue(place, out var given) ? given : asset(place[(place.LastIndexOf('/') + 1)..]);
            var text = file is not null
                ? await File.ReadAllTextAsync(file, cancellation).ConfigureAwait(false)
                : await FetchAsync(place, tls.Version is { } version ? resolve(version) : null, options, cancellation).WaitAsync(Patience, options.Time, cancellation).ConfigureAwait(false);
            if (text is not null)
            {
                return new(place, TruststoreFile.Read(text, place, name, domain.Origin.Location, options.Time.GetUtcNow(), diagnostics));
            }

            diagnostics.Add(DiagnosticCatalogue.TruststoreMissing.At(domain.Origin.Location, place, name));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or HttpRequestException or TimeoutException)
        {
            diagnostics.Add(DiagnosticCatalogue.TruststoreUnreadable.At(domain.Origin.Location, place, name, failure.Message.TrimEnd('.')));
        }

        return new(place, null);
    }

    private static async Task<string?> FetchAsync(string place, string? version, GatewayOptions options, CancellationToken cancellation)
    {
        if (options.Endpoints.Of("S3") is not { } endpoint || !place.StartsWith(Scheme, StringComparison.Ordinal))
        {
            return null;
        }

        var path = string.Join('/', place[Scheme.Length..].Split('/').Select(Uri.EscapeDataString));
        var query = version is null ? "" : "?versionId=" + Uri.EscapeDataString(version);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{endpoint.AbsoluteUri.TrimEnd('/')}/{path}{query}"));
        var signer = new SigV4Signer(options.Region, "s3", options.Time) { NormalizesPath = false, SendsPayloadHash = true };
        await signer.SignAsync(request, options.Credentials, cancellation).ConfigureAwait(false);
        using var answer = await options.Backends.SendAsync(request, cancellation).ConfigureAwait(false);
        return answer.IsSuccessStatusCode
            ? await answer.Content.ReadAsStringAsync(cancellation).ConfigureAwait(false)
            : throw new HttpRequestException($"{endpoint.Authority} answers with {(int)answer.StatusCode}");
    }
}

using System.Net;
using Gatehouse.Local.Security;

namespace Gatehouse.Local.Tests.Security;

public sealed class TruststoresTests : IDisposable
{
    private const string Place = "s3://trust/clients/store one.pem";
    private static readonly TestAuthority Root = TestAuthority.Root("CN=root");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gatehouse-");
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public async Task FindAsync_FileInItsPlace_IsRead()
    {
        var trust = await FindAsync(new() { Files = [new(Place, Write(Root.Pem))] });

        Assert.NotNull(trust.Truststore);
        Assert.Empty(_diagnostics.ToImmutable());
    }

    [Fact]
    public async Task FindAsync_AssetOfTheStack_IsRead()
    {
        var path = Write(Root.Pem);

        Assert.NotNull((await FindAsync(new(), asset: key => key == "store one.pem" ? path : null)).Truststore);
    }

    [Fact]
    public async Task FindAsync_EndpointOfS3_IsAsked()
    {
        var seen = new List<HttpRequestMessage>();
        var backend = new Backend(request =>
        {
            seen.Add(request);
            return new(HttpStatusCode.OK) { Content = new StringContent(Root.Pem) };
        });

        var trust = await FindAsync(new(), version: "v 1", backend: backend);

        Assert.NotNull(trust.Truststore);
        Assert.Equal("http://s3.local:4566/trust/clients/store%20one.pem?versionId=v%201", seen.Single().RequestUri!.AbsoluteUri);
        Assert.StartsWith("AWS4-HMAC-SHA256 ", seen.Single().Headers.NonValidated["Authorization"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindAsync_NowhereToBeFound_LetsNobodyIn()
    {
        var trust = await FindAsync(new());

        Assert.Equal("GH8022", _diagnostics.ToImmutable().Single().Code);
        Assert.NotNull(trust.Refusal(isEncrypted: true, Root.Issue("CN=client"), TimeProvider.System.GetUtcNow()));
    }

    [Theory]
    [InlineData("", "there is no certificate in it")]
    [InlineData("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "cannot be used")]
    public async Task FindAsync_Unusable_LetsNobodyIn(string pem, string reason)
    {
        var trust = await FindAsync(new() { Files = [new(Place, Write(pem))] });

        var diagnostic = _diagnostics.ToImmutable().Single();
        Assert.Equal("GH8023", diagnostic.Code);
        Assert.Contains(reason, diagnostic.Message, StringComparison.Ordinal);
        Assert.Null(trust.Truststore);
    }

    [Fact]
    public async Task FindAsync_TwoOfOneName_IsRefusedAsOnAws()
    {
        await FindAsync(new() { Files = [new(Place, Write(Root.Pem + TestAuthority.Root("CN=root").Pem))] });

        Assert.Contains("CN=root", _diagnostics.ToImmutable().Single(diagnostic => diagnostic.Code == "GH8023").Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindAsync_FileOrAnswerMissing_IsTold()
    {
        await FindAsync(new() { Files = [new(Place, Path.Combine(_folder.FullName, "nowhere.pem"))] });
        await FindAsync(new(), backend: new Backend(_ => new(HttpStatusCode.NotFound)));

        Assert.Equal(["GH8023", "GH8023"], _diagnostics.ToImmutable().Select(diagnostic => diagnostic.Code));
        Assert.Contains("404", _diagnostics.ToImmutable()[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindAsync_ExpiredAuthority_IsWarnedOf()
    {
        var trust = await FindAsync(new() { Files = [new(Place, Write(Root.Pem + TestAuthority.Root("CN=old,C=US", days: -1).Pem))] });

        var diagnostic = _diagnostics.ToImmutable().Single();
        Assert.Equal(("GH8024", DiagnosticSeverity.Warning), (diagnostic.Code, diagnostic.Severity));
        Assert.Contains("'C=US,CN=old'", diagnostic.Message, StringComparison.Ordinal);
        Assert.NotNull(trust.Truststore);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private ValueTask<DomainTrust> FindAsync(Truststores stores, Func<string, string?>? asset = null, string? version = null, Backend? backend = null) => stores.FindAsync(
        new(Place) { Version = version is null ? null : (TemplateText)version },
        new CustomDomain("api.example.com"),
        static text => text.Literal!,
        asset ?? (static _ => null),
        new()
        {
            ApiId = "",
            Endpoints = backend is null ? AwsEndpoints.None : AwsEndpoints.From([new("AWS_ENDPOINT_URL_S3", "http://s3.local:4566")]),
            Backends = backend is null ? BackendClient.Shared : new HttpMessageInvoker(backend),
        },
        _diagnostics,
        default);

    private string Write(string pem)
    {
        var path = Path.Combine(_folder.FullName, "store.pem");
        File.WriteAllText(path, pem);
        return path;
    }

    private sealed class Backend(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(answer(request));
    }
}

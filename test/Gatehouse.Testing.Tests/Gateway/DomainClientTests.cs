using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

namespace Gatehouse.Testing.Tests.Gateway;

public sealed class DomainClientTests : IDisposable
{
    private static readonly CustomDomain Domain = new("api.example.com")
    {
        Mappings = [new(TemplateText.Ref("Shop"), "prod", "v1")],
        MutualTls = new("s3://trust/store.pem"),
    };

    private readonly string _store = Path.GetTempFileName();

    [Fact]
    public async Task DomainClient_WithTrustedCertificate_ReachesTheApi()
    {
        using var own = Certificate("CN=partner");
        File.WriteAllText(_store, own.ExportCertificatePem());
        await using var gateway = await StartAsync(Domain);

        var seen = await gateway.DomainClient("api.example.com", own).GetFromJsonAsync<JsonElement>("/v1/orders");

        var context = seen.GetProperty("requestContext");
        Assert.Equal(("api.example.com", "/v1/orders"), (context.GetProperty("domainName").GetString(), context.GetProperty("path").GetString()));
        Assert.Equal("CN=partner", context.GetProperty("identity").GetProperty("clientCert").GetProperty("subjectDN").GetString());
        Assert.Equal("api.example.com", seen.GetProperty("headers").GetProperty("Host").GetString());
    }

    [Theory]
    [InlineData(false, "/v1/orders")]
    [InlineData(true, "/v1/orders")]
    [InlineData(false, "/elsewhere")]
    public async Task DomainClient_OfAStranger_IsForbidden(bool hasCertificate, string path)
    {
        using var known = Certificate("CN=partner");
        using var stranger = Certificate("CN=stranger");
        File.WriteAllText(_store, known.ExportCertificatePem());
        await using var gateway = await StartAsync(Domain);

        var answer = await gateway.DomainClient("api.example.com", hasCertificate ? stranger : null).GetAsync(path);

        Assert.Equal((HttpStatusCode.Forbidden, """{"message":"Forbidden"}"""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task DomainClient_OfNoDomain_IsRefused()
    {
        await using var gateway = await StartAsync(Domain with { MutualTls = null });

        Assert.Contains("api.example.com", Assert.Throws<ArgumentException>(() => gateway.DomainClient("other.example.com")).Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await gateway.DomainClient("api.example.com").GetAsync("/v1/orders")).StatusCode);
    }

    [Fact]
    public async Task StartAsync_TruststoreMissing_IsAMistakeOnlyForClients()
    {
        await using var gateway = await LocalGateway.StartAsync(Api(), new() { Domains = [Domain] });

        Assert.Equal(HttpStatusCode.Forbidden, (await gateway.DomainClient("api.example.com", Certificate("CN=partner")).GetAsync("/v1/orders")).StatusCode);
    }

    [Fact]
    public async Task DomainClient_TruststoreOfABucketNamedAfterTheAccount_IsFound()
    {
        using var own = Certificate("CN=partner");
        File.WriteAllText(_store, own.ExportCertificatePem());
        var domain = Domain with { MutualTls = new(TemplateText.Concat("s3://trust-", TemplateText.Ref("AWS::AccountId"), "/store.pem")) };
        await using var gateway = await LocalGateway.StartAsync(Api(), new() { AccountId = "123456789012", Domains = [domain], Truststores = [new("s3://trust-123456789012/store.pem", _store)] });

        Assert.Equal(HttpStatusCode.OK, (await gateway.DomainClient("api.example.com", own).GetAsync("/v1/orders")).StatusCode);
    }

    [Fact]
    public async Task DomainClient_QuestionMarksOfTheQuery_AreKept()
    {
        await using var gateway = await StartAsync(Domain with { MutualTls = null });

        var seen = await gateway.DomainClient("api.example.com").GetFromJsonAsync<JsonElement>("/v1/orders??a=1");

        Assert.Equal("1", seen.GetProperty("queryStringParameters").GetProperty("?a").GetString());
    }

    public void Dispose() => File.Delete(_store);

    private static RestApi Api() => new("shop")
    {
        Stages = [new ApiStage("prod")],
        Routes = [Route.Get("/orders", Lambda.Proxy(FakeFunction.Echo()))],
    };

    private static X509Certificate2 Certificate(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new CertificateRequest(name, key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
    }

    private Task<LocalGateway> StartAsync(CustomDomain domain) =>
        LocalGateway.StartAsync(Api(), new() { Domains = [domain], Truststores = [new("s3://trust/store.pem", _store)] });
}

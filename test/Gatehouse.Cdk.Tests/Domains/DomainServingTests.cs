using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Amazon.CDK;
using Amazon.CDK.AWS.S3.Assets;
using Gatehouse.Testing;

namespace Gatehouse.Cdk.Tests.Domains;

/// <summary>What the constructs write is served by host name: APIs of several stacks, and a truststore that is an asset.</summary>
public sealed class DomainServingTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cdk.out-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task DomainClient_WithCertificateOfTheTruststore_ReachesApisOfAllStacks()
    {
        using var partner = Certificate("CN=partner");
        var store = Path.Combine(_folder.FullName, "partners.pem");
        File.WriteAllText(store, partner.ExportCertificatePem());
        Synthesize(app =>
        {
            var front = new Stack(app, "Front");
            var domain = new DomainGateway(front, "Domain", new CustomDomain("api.example.com")
            {
                Certificate = DomainSamples.Certificate,
                MutualTls = MutualTls.From(new Asset(front, "Truststore", new AssetProps { Path = store })),
                Mappings = [DomainMapping.To(Answering(front, "front"), "dev")],
            });
            domain.Add(DomainMapping.To(Answering(new Stack(app, "Shop"), "shop"), null, "shop"));
        });

        await using var gateway = await LocalGateway.StartFromFileAsync(_folder.FullName);

        using var known = gateway.DomainClient("api.example.com", partner);
        Assert.Equal("front", await known.GetStringAsync("/a"));
        Assert.Equal("shop", await known.GetStringAsync("/shop/dev/a"));
        using var stranger = Certificate("CN=stranger");
        Assert.Equal(HttpStatusCode.Forbidden, (await gateway.DomainClient("api.example.com", stranger).GetAsync("/a")).StatusCode);
    }

    [Fact]
    public async Task DomainClient_OfADomainThatApisMapThemselvesTo_ReachesThem()
    {
        Synthesize(app =>
        {
            var domain = DomainSamples.Gateway(new Stack(app, "Front"));
            foreach (var name in (string[])["shop", "orders"])
            {
                var stack = new Stack(app, name);
                domain.Map(stack, "Mapping", DomainMapping.To(Answering(stack, name), "dev", name == "shop" ? name : "v1/" + name));
            }
        });

        await using var gateway = await LocalGateway.StartFromFileAsync(_folder.FullName);

        using var client = gateway.DomainClient("api.example.com");
        Assert.Equal("shop", await client.GetStringAsync("/shop/a"));
        Assert.Equal("orders", await client.GetStringAsync("/v1/orders/a"));
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/elsewhere")).StatusCode);
    }

    [Fact]
    public async Task DomainClient_OfADomainWithRules_GoesByThem()
    {
        Synthesize(app =>
        {
            var domain = new DomainGateway(new Stack(app, "Front"), "Domain", DomainSamples.Domain() with { Routing = DomainRouting.RulesThenMappings });
            domain.Add(DomainMapping.To(Answering(new Stack(app, "Old"), "old"), "dev"));
            domain.Add(DomainRule.To(10, Answering(new Stack(app, "New"), "new"), "dev") with { Conditions = [new HeaderCondition(new HeaderPattern("X-Version", "2*"))] });
        });

        await using var gateway = await LocalGateway.StartFromFileAsync(_folder.FullName);

        using var client = gateway.DomainClient("api.example.com");
        Assert.Equal("old", await client.GetStringAsync("/a"));
        client.DefaultRequestHeaders.Add("X-Version", "2.1");
        Assert.Equal("new", await client.GetStringAsync("/a"));
    }

    private static RestGateway Answering(Stack stack, string answer) => new(stack, "Api", new RestApi(answer)
    {
        Stages = [new ApiStage("dev")],
        Routes = [Route.Get("/a", Mock.Returns(200, answer))],
    });

    private static X509Certificate2 Certificate(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var made = new CertificateRequest(name, key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }

    private void Synthesize(Action<App> build)
    {
        var app = new App(new AppProps { Outdir = _folder.FullName });
        build(app);
        Assert.Equal(0, app.Run());
    }
}

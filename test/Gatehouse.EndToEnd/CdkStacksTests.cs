using System.Net;
using Gatehouse.EndToEnd.Processes;

namespace Gatehouse.EndToEnd;

/// <summary>Stacks that contribute to one API are synthesised by the command line of the CDK and served together.</summary>
public sealed class CdkStacksTests : IDisposable
{
    private const string Program =
        """"
        using Amazon.CDK;
        using Amazon.CDK.AWS.Lambda;
        using Amazon.CDK.AWS.S3.Assets;
        using Constructs;
        using Gatehouse;
        using Gatehouse.Cdk;
        using System.Security.Cryptography;
        using System.Security.Cryptography.X509Certificates;

        var app = new App();
        var front = new Stack(app, "Front");
        var shop = new RestGateway(front, "Shop", new RestApi("shop") { Stages = [new ApiStage("dev")] });
        var web = new HttpGateway(front, "Web", new HttpApi("web"));

        var orders = Answering(new Stack(app, "Orders"), "'orders'");
        shop.Add(Route.Get("/orders", Lambda.Proxy(orders)));
        web.Add(HttpRoute.Get("/orders", Lambda.Proxy(orders)));

        var verify = Function(new Stack(app, "Access"), """
            exports.handler = async event => ({
              principalId: 'someone',
              policyDocument: { Version: '2012-10-17', Statement: [
                { Action: 'execute-api:Invoke', Effect: event.authorizationToken === 'yes' ? 'Allow' : 'Deny', Resource: event.methodArn }] },
            });
            """);
        shop.Add(Route.Get("/secure", Lambda.Proxy(orders)).Authorize(Authorizers.Token("token", verify.AsTarget())));

        var users = Answering(new Stack(app, "Users"), "process.env.URL", new FunctionProps
        {
            FunctionName = "users",
            Environment = new Dictionary<string, string> { ["URL"] = shop.Url("dev", "/users") },
        });
        shop.Add(Route.Get("/users", Lambda.Proxy(users.AsNamedTarget())));

        shop.Add(Route.Get("/nested", Lambda.Proxy(Answering(new NestedStack(front, "Nested"), "'nested'"))));

        // One domain imports the APIs; to another the API's stack maps itself; a third lets in partners only.
        const string certificate = "arn:aws:acm:eu-west-1:123456789012:certificate/x";
        var domains = new Stack(app, "Domains");
        var domain = new DomainGateway(domains, "Domain", new CustomDomain("api.example.com") { Certificate = certificate });
        domain.Add(DomainMapping.To(shop, "dev", "shop"), DomainMapping.To(web));
        var shared = new DomainGateway(new Stack(app, "Shared"), "Domain", new CustomDomain("shared.example.com") { Certificate = certificate });
        shared.Map(front, "Mapping", DomainMapping.To(shop, "dev", "v1/shop"));

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var root = new CertificateRequest("CN=partners", key, HashAlgorithmName.SHA256);
        root.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        File.WriteAllText("partners.pem", root.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200)).ExportCertificatePem());
        _ = new DomainGateway(domains, "Partners", new CustomDomain("partners.example.com")
        {
            Certificate = certificate,
            MutualTls = MutualTls.From(new Asset(domains, "Truststore", new AssetProps { Path = "partners.pem" })),
            Mappings = [DomainMapping.To(web)],
        });
        return app.Run();

        static Function Answering(Construct scope, string body, FunctionProps? props = null) =>
            Function(scope, $"exports.handler = async () => ({{ statusCode: 200, body: {body} }});", props);

        static Function Function(Construct scope, string code, FunctionProps? props = null) => new(scope, "Function", new FunctionProps
        {
            FunctionName = props?.FunctionName,
            Environment = props?.Environment,
            Runtime = Runtime.NODEJS_20_X,
            Handler = "index.handler",
            Code = Code.FromInline(code),
        });
        """";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Serve_AnAssemblyOfSeveralStacks_CallsTheFunctionsOfAll()
    {
        using var app = new CdkApp(Program);
        var (exitCode, text) = await app.SynthesizeAsync();
        Assert.True(exitCode == 0, text);

        var check = await GatehouseProcess.RunAsync(_folder.Folder("check"), "check", app.Output);
        Assert.DoesNotContain("error ", check.Output + check.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("warning ", check.Output + check.Errors, StringComparison.Ordinal);

        await using var gateway = GatehouseProcess.Start(_folder.Folder("serve"), "serve", app.Output, "--port", "0", "--https-port", "0");
        var server = await gateway.ReadyAsync();
        var shop = await ServedApis.UrlAsync(server, "shop", "dev");
        var web = await ServedApis.UrlAsync(server, "web", "$default");

        Assert.Equal((HttpStatusCode.OK, "orders"), await GetAsync(shop + "/orders"));
        Assert.Equal((HttpStatusCode.OK, "orders"), await GetAsync(web.TrimEnd('/') + "/orders"));
        Assert.Equal((HttpStatusCode.OK, "nested"), await GetAsync(shop + "/nested"));
        Assert.Equal((HttpStatusCode.OK, "orders"), await GetAsync(shop + "/secure", "yes"));
        Assert.Equal(HttpStatusCode.Forbidden, (await GetAsync(shop + "/secure", "no")).Status);

        // What the function knows of the API is the address that AWS would give it.
        var (status, address) = await GetAsync(shop + "/users");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.EndsWith("/dev/users", address, StringComparison.Ordinal);

        var root = server.GetLeftPart(UriPartial.Authority);
        Assert.Equal((HttpStatusCode.OK, "orders"), await GetAsync(root + "/shop/orders", host: "api.example.com"));
        Assert.Equal((HttpStatusCode.OK, "orders"), await GetAsync(root + "/orders", host: "api.example.com"));
        Assert.Equal((HttpStatusCode.OK, "nested"), await GetAsync(root + "/v1/shop/nested", host: "shared.example.com"));
        Assert.Equal(HttpStatusCode.Forbidden, (await GetAsync(root + "/orders", host: "partners.example.com")).Status);
        Assert.DoesNotContain("warning ", gateway.Output + gateway.Errors, StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, string Body)> GetAsync(string url, string? authorization = null, string? host = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Host = host;
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using var response = await ServedApis.Client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}

using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace Gatehouse.Cdk.Tests.Domains;

/// <summary>What is wrong with a domain is said at the line of the domain, the mapping or the rule, and nothing is written.</summary>
public sealed class DomainMistakeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cdk.out-").FullName;
    private readonly StringWriter _error = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Mistakes_OfSeveralMappings_AreAllToldEachAtItsLine()
    {
        var lines = Run(app =>
        {
            var stack = new Stack(app, "Stack");
            var rest = DomainSamples.Rest(stack);
            var domain = DomainSamples.Gateway(stack, DomainMapping.To(rest, "dev", "a b"));
            domain.Add(DomainMapping.To(rest, "dev"));
            domain.Add(DomainMapping.To(rest, "dev"));
            domain.Add(DomainMapping.To(rest, "nowhere", "x"));
            domain.Add(DomainMapping.To(DomainSamples.WebSocket(stack), "prod", "chat"));
        });

        Assert.Equal(4, lines.Length);
        Assert.Equal(4, lines.Select(line => line.Split(':')[0]).Distinct().Count());
        Assert.Contains(lines, line => line.Contains("error GH2201: The API 'rest' has no stage 'nowhere'", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("'a b'", StringComparison.Ordinal));
    }

    [Fact]
    public void Certificate_Missing_IsAnError() => Assert.Single(Run(app => _ = new DomainGateway(new Stack(app, "Stack"), "Domain", new CustomDomain("api.example.com"))));

    [Fact]
    public void Endpoint_ChangedLater_IsAnError()
    {
        var line = Assert.Single(Run(app => DomainSamples.Gateway(new Stack(app, "Stack")).Configure(domain => domain with { Endpoint = RestEndpointType.Private })));

        Assert.Contains("error GH2207: The endpoint of the domain 'api.example.com' cannot become Private: it is Regional", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Add_AfterTheDomainWasWritten_IsAnErrorAtTheCallersLine()
    {
        var line = Assert.Single(Run(app =>
        {
            var stack = new Stack(app, "Stack");
            var domain = DomainSamples.Gateway(stack);
            Aspects.Of(new Construct(stack, "Later")).Add(new Late(() => domain.Add(new DomainMapping("abc", "dev"))));
        }));

        Assert.Contains("error GH2202: 'api.example.com' is written already", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Stage_AskedForAfterTheApiWasWritten_MustExist()
    {
        var line = Assert.Single(Run(app =>
        {
            var stack = new Stack(app, "Stack");
            var rest = DomainSamples.Rest(stack);
            var between = new Construct(stack, "Between");
            var domain = DomainSamples.Gateway(stack);
            Aspects.Of(between).Add(new Late(() => domain.Add(DomainMapping.To(rest, "nowhere"))));
        }));

        Assert.Contains("has no stage 'nowhere'", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Map_WithABadPath_IsAnErrorAtTheMapping()
    {
        var line = Assert.Single(Run(app =>
        {
            var stack = new Stack(app, "Stack");
            DomainSamples.Gateway(stack).Map(stack, "Mapping", DomainMapping.To(DomainSamples.Rest(stack), "dev", "a//b"));
        }));

        Assert.Contains("'a//b'", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Associate_WithADomainThatIsNotPrivate_IsAnErrorAtTheCallersLine()
    {
        var line = Assert.Single(Run(app =>
        {
            var stack = new Stack(app, "Stack");
            var endpoint = InterfaceVpcEndpoint.FromInterfaceVpcEndpointAttributes(stack, "Endpoint", new InterfaceVpcEndpointAttributes { VpcEndpointId = "vpce-1", Port = 443 });
            DomainSamples.Gateway(stack).Associate(stack, "Association", endpoint);
        }));

        Assert.Contains("error GH2209: No VPC endpoint can be associated with the domain 'api.example.com': it is Regional", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Api_OfAnotherAccount_IsRefusedAtTheMapping()
    {
        var line = Assert.Single(Run(app => DomainSamples.Gateway(
            Stack(app, "Front", "123456789012"),
            DomainMapping.To(DomainSamples.Rest(Stack(app, "Shop", "210987654321")), "dev"))));

        Assert.Contains("GH2203: 'api.example.com' cannot refer to something of another stack: the stack 'Shop' is deployed to the account 210987654321, its own to the account 123456789012", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Api_ThatKnowsTheDomain_IsRefusedAtTheMapping()
    {
        var line = Assert.Single(Run(app =>
        {
            var front = new Stack(app, "Front");
            var shop = new Stack(app, "Shop");
            var domain = DomainSamples.Gateway(front);
            domain.Add(DomainMapping.To(DomainSamples.Rest(shop), "dev"));
            _ = new CfnOutput(shop, "Url", new CfnOutputProps { Value = domain.Url() });
        }));

        Assert.Contains("error GH2204: ", line, StringComparison.Ordinal);
    }

    private static Stack Stack(App app, string id, string account) =>
        new(app, id, new StackProps { Env = new Amazon.CDK.Environment { Account = account, Region = "eu-west-1" } });

    private string[] Run(Action<App> build)
    {
        var app = new App(new AppProps { Outdir = _folder });
        build(app);

        Assert.Equal(1, AppSynthesis.Run(app, _error));

        var lines = _error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Matches(@"Domain(Mistake|Sample)s?(Tests)?\.cs\(\d+\): error GH", line));
        Assert.Empty(Directory.GetFiles(_folder, "*.template.json", SearchOption.AllDirectories));
        return lines;
    }

    private sealed class Late(System.Action action) : DeputyBase, IAspect
    {
        private bool _isDone;

        public void Visit(IConstruct node)
        {
            if (!_isDone)
            {
                _isDone = true;
                action();
            }
        }
    }
}

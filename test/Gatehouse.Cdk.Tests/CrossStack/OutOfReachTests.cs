using Amazon.CDK;
using Constructs;
using CdkStage = Amazon.CDK.Stage;

namespace Gatehouse.Cdk.Tests.CrossStack;

/// <summary>What CloudFormation cannot do is said at the line of the route.</summary>
public sealed class OutOfReachTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cdk.out-").FullName;
    private readonly StringWriter _error = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Function_OfAnotherRegionWithoutName_IsRefused() => Refused("GH2203", "physical name", app =>
        AppSamples.Rest(
            AppSamples.Stack(app, "Shop", "123456789012", "eu-west-1"),
            Route.Get("/a", Lambda.Proxy(AppSamples.Function(AppSamples.Stack(app, "Orders", "123456789012", "us-east-1"))))));

    [Fact]
    public void PlainReference_ToAnotherRegion_IsRefused() => Refused("GH2203", "another region", app =>
    {
        var topic = new Amazon.CDK.AWS.SNS.CfnTopic(AppSamples.Stack(app, "Orders", "123456789012", "us-east-1"), "Topic");
        var shop = AppSamples.Stack(app, "Shop", "123456789012", "eu-west-1");
        _ = new RestGateway(shop, "Api", Synthesized.Api(Route.Get("/a", new MockIntegration())) with { Description = topic.AttrTopicName });
    });

    [Fact]
    public void PlainReference_ToAnotherAccount_IsRefused() => Refused("GH2203", "'Orders' is deployed to the account 210987654321, its own to the account 123456789012", app =>
    {
        var topic = new Amazon.CDK.AWS.SNS.CfnTopic(AppSamples.Stack(app, "Orders", "210987654321", "eu-west-1"), "Topic");
        var shop = AppSamples.Stack(app, "Shop", "123456789012", "eu-west-1");
        _ = new RestGateway(shop, "Api", Synthesized.Api(Route.Get("/a", new MockIntegration())) with { Description = topic.AttrTopicName });
    });

    [Fact]
    public void Function_OfAnotherStage_IsRefused() => Refused("GH2203", "is deployed by the stage 'Two' of the app, its own by the stage 'One' of the app", app =>
    {
        var shop = AppSamples.Rest(new Stack(new CdkStage(app, "One"), "Shop"));
        shop.Add(Route.Get("/orders", Lambda.Proxy(AppSamples.Function(new Stack(new CdkStage(app, "Two"), "Orders")))));
    });

    [Fact]
    public void Function_ThatKnowsTheApi_IsRefusedWithAWayOut() => Refused("GH2204", "AsNamedTarget", app =>
    {
        var shop = AppSamples.Rest(new Stack(app, "Shop"));
        var function = AppSamples.Function(new Stack(app, "Orders"), environment: new Dictionary<string, string> { ["URL"] = shop.Url("dev") });
        shop.Add(Route.Get("/orders", Lambda.Proxy(function)));
    });

    [Fact]
    public void Function_ThatKnowsTheApiByAThirdStack_IsRefusedWithAWayOut() => Refused("GH2204", "AsNamedTarget", app =>
    {
        var shop = AppSamples.Rest(new Stack(app, "Shop"));
        var topic = new Amazon.CDK.AWS.SNS.Topic(new Stack(app, "Data"), "Topic", new Amazon.CDK.AWS.SNS.TopicProps { DisplayName = shop.ApiId });
        var function = AppSamples.Function(new Stack(app, "Orders"), environment: new Dictionary<string, string> { ["TOPIC"] = topic.TopicArn });
        shop.Add(Route.Get("/orders", Lambda.Proxy(function)));
    });

    [Fact]
    public void Stack_ThatIsToWaitForTheApi_IsRefusedWithAWayOut() => Refused("GH2204", "AsNamedTarget", app =>
    {
        var shop = AppSamples.Rest(new Stack(app, "Shop"));
        var orders = new Stack(app, "Orders");
        orders.AddDependency(Stack.Of(shop));
        shop.Add(Route.Get("/orders", Lambda.Proxy(AppSamples.Function(orders))));
    });

    [Theory]
    [InlineData("Shop", "Orders")]
    [InlineData("Orders", "Shop")]
    public void Function_OfAnotherStackOfTheSameStage_IsImported(string first, string second)
    {
        var app = new App(new AppProps { Outdir = _folder });
        var stage = new CdkStage(app, "Prod");
        var stacks = new[] { first, second }.ToDictionary(name => name, name => new Stack(stage, name));
        AppSamples.Rest(stacks["Shop"]).Add(Route.Get("/orders", Lambda.Proxy(AppSamples.Function(stacks["Orders"]))));

        Assert.Equal(0, AppSynthesis.Run(app, _error));

        var template = File.ReadAllText(Directory.GetFiles(_folder, "*Shop*.template.json", SearchOption.AllDirectories).Single());
        Assert.Contains("\"Fn::ImportValue\": \"Prod-Orders:", template, StringComparison.Ordinal);
    }

    [Fact]
    public void Function_OfAnotherRegionWithName_IsNamedAndGetsNoPermissionHere()
    {
        var app = CloudAssembly.Of(app => AppSamples.Rest(
            AppSamples.Stack(app, "Shop", "123456789012", "eu-west-1"),
            Route.Get("/a", Lambda.Proxy(AppSamples.Function(AppSamples.Stack(app, "Orders", "123456789012", "us-east-1"), name: "orders")))));

        Assert.Contains(":function:orders", app["Shop"].PropertiesOf("AWS::ApiGateway::RestApi")["Body"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Empty(app["Shop"].IdsOf("AWS::Lambda::Permission"));
    }

    [Fact]
    public void Function_OfAnotherRegionThatTheCdkHandsOn_GetsNoPermissionHere()
    {
        var app = CloudAssembly.Of(app =>
        {
            Stack In(string id, string region) => new(app, id, new StackProps
            {
                CrossRegionReferences = true,
                Env = new Amazon.CDK.Environment { Account = "123456789012", Region = region },
            });
            _ = AppSamples.Rest(In("Shop", "eu-west-1"), Route.Get("/a", Lambda.Proxy(AppSamples.Function(In("Orders", "us-east-1")))));
        });

        Assert.Equal(["Orders"], app.DependenciesOf("Shop"));
        Assert.Contains("ExportsReader", app["Shop"].PropertiesOf("AWS::ApiGateway::RestApi")["Body"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Empty(app["Shop"].IdsOf("AWS::Lambda::Permission"));
    }

    private void Refused(string code, string reason, Action<App> build)
    {
        var app = new App(new AppProps { Outdir = _folder });
        build(app);

        Assert.Equal(1, AppSynthesis.Run(app, _error));

        var lines = _error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(lines, line => line.Contains(reason, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Matches($@"\.cs\(\d+\): error {code}: ", line));
        Assert.Empty(Directory.GetFiles(_folder, "*.template.json", SearchOption.AllDirectories));
    }
}

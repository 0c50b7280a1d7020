using Amazon.CDK;
using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace Gatehouse.Cdk.Tests.Diagnostics;

/// <summary>Mistakes of all constructs of an app are told at once, and nothing is written.</summary>
public class AppSynthesisTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cdk.out-").FullName;
    private readonly StringWriter _error = new();

    [Fact]
    public void Run_MistakesInSeveralStacks_TellsAllAndWritesNothing()
    {
        var app = new App(new AppProps { Outdir = _folder });
        var one = new Stack(app, "One");
        _ = new RestGateway(one, "Api", Synthesized.Api(
            Route.Get("/a//b", new MockIntegration()),
            Route.Get("/c", new MockIntegration()),
            Route.Get("/c", new MockIntegration())));
        var two = new Stack(app, "Two");
        _ = DotNetFunction.FromProject(two, "Function", "lambdas/NoSuchProject");
        var api = new RestGateway(two, "Api", Synthesized.Api(Route.Get("/{x}/d", new MockIntegration()), Route.Get("/{y}/e", new MockIntegration())));
        _ = api.Url("nowhere");

        Assert.Equal(1, AppSynthesis.Run(app, _error));

        var lines = _error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (var code in (string[])["GH2010", "GH2011", "GH2012", "GH2201", "GH2210"])
        {
            Assert.Single(lines, line => line.Contains($": error {code}: ", StringComparison.Ordinal));
        }

        Assert.All(lines, line => Assert.Matches(@"AppSynthesisTests\.cs\(\d+\): error GH", line));
        Assert.Empty(Directory.GetFiles(_folder, "*.json"));
    }

    [Fact]
    public void Run_MistakeOfAnotherConstructToo_TellsItWithOurs()
    {
        var app = new App(new AppProps { Outdir = _folder });
        var stack = new Stack(app, "Stack");
        stack.Node.AddValidation(new Unhappy());
        _ = new RestGateway(stack, "Api", Synthesized.Api(Route.Get("/a//b", new MockIntegration())));

        Assert.Equal(1, AppSynthesis.Run(app, _error));
        Assert.Contains("error CDK: not like this [Stack]", _error.ToString(), StringComparison.Ordinal);
        Assert.Contains("GH2010", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NoMistake_WritesTheTemplates()
    {
        var app = new App(new AppProps { Outdir = _folder });
        _ = new RestGateway(new Stack(app, "Stack"), "Api", Synthesized.Api(Route.Get("/a", new MockIntegration())));

        Assert.Equal(0, AppSynthesis.Run(app, _error));
        Assert.Empty(_error.ToString());
        Assert.True(File.Exists(Path.Combine(_folder, "Stack.template.json")));
    }

    [Fact]
    public void Synth_Mistakes_ThrowsOneExceptionThatNamesAll()
    {
        var exception = Assert.ThrowsAny<Exception>(() => Synthesized.Template(stack =>
        {
            _ = new RestGateway(stack, "One", Synthesized.Api(Route.Get("/a//b", new MockIntegration())));
            _ = new RestGateway(stack, "Two", Synthesized.Api(Route.Get("/c//d", new MockIntegration())));
        }));

        Assert.Contains("'/a//b'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'/c//d'", exception.Message, StringComparison.Ordinal);
    }

    private sealed class Unhappy : DeputyBase, IValidation
    {
        public string[] Validate() => ["not like this"];
    }
}

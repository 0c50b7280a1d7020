using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;

namespace Gatehouse.Cdk.Tests.Functions;

public class DotNetFunctionTests
{
    [Fact]
    public void FromProject_Defaults_AreThoseOfAnExecutableOnTheManagedRuntime()
    {
        var template = Synthesized.Template(stack => _ = DotNetFunction.FromProject(stack, "Hello", "lambdas/ProxyDemo"));

        var function = template.PropertiesOf("AWS::Lambda::Function");
        Assert.Equal("dotnet10", (string?)function["Runtime"]);
        Assert.Equal("ProxyDemo", (string?)function["Handler"]);
        Assert.Equal("""["arm64"]""", function["Architectures"]!.ToJsonString());
        Assert.Equal(512, (int?)function["MemorySize"]);
        Assert.Equal(29, (int?)function["Timeout"]);
        Assert.Equal("not published", (string?)function["Code"]!["ZipFile"]);
    }

    [Fact]
    public void FromProject_Options_ReachTheFunction()
    {
        var template = Synthesized.Template(stack => _ = DotNetFunction.FromProject(stack, "Hello", "lambdas/ProxyDemo/ProxyDemo.csproj", new DotNetFunctionProps
        {
            Architecture = Architecture.X86_64,
            MemorySize = 1024,
            Timeout = Duration.Seconds(5),
            Environment = new Dictionary<string, string> { ["TABLE"] = "contacts" },
            Description = "Greets.",
        }));

        var function = template.PropertiesOf("AWS::Lambda::Function");
        Assert.Equal("""["x86_64"]""", function["Architectures"]!.ToJsonString());
        Assert.Equal((1024, 5), ((int)function["MemorySize"]!, (int)function["Timeout"]!));
        Assert.Equal("contacts", (string?)function["Environment"]!["Variables"]!["TABLE"]);
        Assert.Equal("Greets.", (string?)function["Description"]);
    }

    [Fact]
    public void FromProject_NoProjectThere_IsAnErrorAtTheCallersLine()
    {
        var exception = Assert.ThrowsAny<Exception>(() => Synthesized.Template(stack => _ = DotNetFunction.FromProject(stack, "Hello", "lambdas/Nowhere")));

        Assert.Matches(@"DotNetFunctionTests\.cs\(\d+\): error GH2210: There is no project 'lambdas/Nowhere'", exception.Message);
    }

    [Fact]
    public void Conversion_UsedByManyRoutes_AsksTheCdkOnce() => Synthesized.Template(stack =>
    {
        var function = DotNetFunction.FromProject(stack, "Hello", "lambdas/ProxyDemo");

        Assert.Same((FunctionTarget)function, (FunctionTarget)function);
        Assert.Same(((IFunction)function).AsTarget(), ((IFunction)function).AsTarget());
    });
}

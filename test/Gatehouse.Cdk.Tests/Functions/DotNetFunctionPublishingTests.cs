using Amazon.CDK;

namespace Gatehouse.Cdk.Tests.Functions;

/// <summary>Functions whose projects are really published.</summary>
public sealed class DotNetFunctionPublishingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("projects-").FullName;

    public DotNetFunctionPublishingTests() => System.Environment.SetEnvironmentVariable("GATEHOUSE_SKIP_PUBLISH", null);

    public void Dispose()
    {
        System.Environment.SetEnvironmentVariable("GATEHOUSE_SKIP_PUBLISH", "true");
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void FromProject_Executable_IsAnAssetAndStartedByItsName()
    {
        var project = Project("Program.cs", "System.Console.WriteLine();", "<OutputType>Exe</OutputType><AssemblyName>Chosen</AssemblyName>");

        var function = Synthesized.Template(stack => _ = DotNetFunction.FromProject(stack, "Function", project)).PropertiesOf("AWS::Lambda::Function");

        Assert.Equal("Chosen", (string?)function["Handler"]);
        Assert.Matches("^[0-9a-f]{64}\\.zip$", (string?)function["Code"]!["S3Key"]);
    }

    [Fact]
    public void FromProject_ContextAsksToSkip_DoesNotPublish()
    {
        var project = Project("Program.cs", "not C#", "<OutputType>Exe</OutputType>");

        var template = Synthesized.Template(stack =>
        {
            stack.Node.SetContext("gatehouse:skip-publish", true);
            _ = DotNetFunction.FromProject(stack, "Function", project);
        });

        Assert.NotNull(template.PropertiesOf("AWS::Lambda::Function")["Code"]!["ZipFile"]);
    }

    [Theory]
    [InlineData("Program.cs", "return nothing;", "<OutputType>Exe</OutputType>", "GH2211", "error CS0103: ")]
    [InlineData("Library.cs", "public class Library;", "", "GH2212", "is not executable")]
    public void FromProject_CannotBeDeployed_IsAnErrorAtTheCallersLine(string file, string source, string properties, string code, string text)
    {
        var project = Project(file, source, properties);

        var exception = Assert.ThrowsAny<Exception>(() => Synthesized.Template(stack => _ = DotNetFunction.FromProject(stack, "Function", project)));

        Assert.Matches($@"DotNetFunctionPublishingTests\.cs\(\d+\): error {code}: ", exception.Message);
        Assert.Contains(text, exception.Message, StringComparison.Ordinal);
    }

    private string Project(string file, string source, string properties)
    {
        File.WriteAllText(Path.Combine(_folder, "cdk.json"), "{}");
        File.WriteAllText(Path.Combine(_folder, file), source);
        File.WriteAllText(
            Path.Combine(_folder, "Function.csproj"),
            $"""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>{properties}<TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        return _folder;
    }
}

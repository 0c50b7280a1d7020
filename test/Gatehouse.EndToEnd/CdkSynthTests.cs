using System.Text.Json.Nodes;

namespace Gatehouse.EndToEnd;

/// <summary>The command line of the CDK and the app by itself write the same templates.</summary>
public sealed class CdkSynthTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gatehouse-synth-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Synth_TheTutorial_WritesTheTemplatesThatTheAppWrites()
    {
        if (await CdkCommand.InstalledAsync() is not { } cdk)
        {
            return;
        }

        var byCommand = Path.Combine(_folder.FullName, "command");
        var byApp = Path.Combine(_folder.FullName, "app");
        var (commandExit, commandOutput) = await CdkCommand.RunAsync(cdk, ["synth", "--quiet", "--output", byCommand], CdkCommand.Root);
        Assert.True(commandExit == 0, commandOutput);
        var (appExit, appOutput) = await CdkCommand.RunAsync(
            "dotnet", ["run", "--project", "src/Infra/Infra.csproj", "-v", "q"], CdkCommand.Root, ("CDK_OUTDIR", byApp));
        Assert.True(appExit == 0, appOutput);

        foreach (var stack in (string[])["Contacts", "Hello", "Chat"])
        {
            Assert.Equal(Template(byApp, stack), Template(byCommand, stack));
        }
    }

    /// <summary>The command line asks the app for the paths of constructs and assets, which stand in metadata.</summary>
    private static string Template(string folder, string stack)
    {
        var template = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, stack + ".template.json")))!;
        foreach (var (_, resource) in template["Resources"]!.AsObject())
        {
            resource!.AsObject().Remove("Metadata");
        }

        return template.ToJsonString();
    }
}

namespace Gatehouse.EndToEnd;

/// <summary>A CDK app in a folder of its own, that refers to the constructs as built from this repository.</summary>
internal sealed class CdkApp : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gatehouse-app-");

    public CdkApp(string program)
    {
        File.WriteAllText(Path.Combine(Folder, "Program.cs"), program);
        File.WriteAllText(Path.Combine(Folder, "cdk.json"), """{"app": "dotnet run -v q", "notices": false}""");
        File.WriteAllText(
            Path.Combine(Folder, "App.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
              <ItemGroup><ProjectReference Include="{Path.Combine(CdkCommand.Root, "src/Gatehouse.Cdk/Gatehouse.Cdk.csproj")}" /></ItemGroup>
            </Project>
            """);
    }

    public string Folder => _folder.FullName;

    /// <summary>Where templates are written.</summary>
    public string Output => Path.Combine(Folder, "cdk.out");

    /// <summary>Runs the app by itself.</summary>
    public Task<(int ExitCode, string Output)> RunAsync() => CdkCommand.RunAsync("dotnet", ["run", "-v", "q"], Folder, ("CDK_OUTDIR", Output));

    /// <summary>Runs the app by the command line of the CDK; by itself where that cannot be installed.</summary>
    public async Task<(int ExitCode, string Output)> SynthesizeAsync() =>
        await CdkCommand.InstalledAsync() is { } cdk ? await CdkCommand.RunAsync(cdk, ["synth", "--quiet"], Folder) : await RunAsync();

    public void Dispose() => _folder.Delete(recursive: true);
}

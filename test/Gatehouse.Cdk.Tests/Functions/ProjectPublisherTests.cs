namespace Gatehouse.Cdk.Tests.Functions;

/// <summary>Real runs of <c>dotnet publish</c>.</summary>
public sealed class ProjectPublisherTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("projects-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Publish_SameSourceAtAnotherPath_HasTheSameHash()
    {
        var one = Published(Project("one/repository", "Greeter"));
        var two = Published(Project("two/some where/else, entirely", "Greeter"));

        Assert.Equal(one.Hash, two.Hash);
        Assert.True(one.IsExecutable);
        Assert.False(File.Exists(Path.Combine(one.Folder, "Greeter")), "There must be no launcher of this machine's own kind.");
    }

    [Fact]
    public void Publish_NothingChanged_DoesNotBuildAgainAndSourceChanged_Does()
    {
        var project = Project("again", "Greeter");
        var first = Published(project);
        var marker = Path.Combine(first.Folder, "marker");
        File.WriteAllText(marker, "");

        Assert.Equal(first.Hash, Published(project).Hash);
        Assert.True(File.Exists(marker));

        File.WriteAllText(Path.Combine(project.Folder, "Shared", "Name.cs"), "static class Name { public const string Value = \"another\"; }");
        Assert.NotEqual(first.Hash, Published(project).Hash);
        Assert.False(File.Exists(marker));
    }

    [Fact]
    public void Publish_SourceWithAnError_TellsWhatTheCompilerSaid()
    {
        var project = Project("broken", "Greeter");
        File.WriteAllText(Path.Combine(project.Folder, "Program.cs"), "return nothing;");

        var failure = Assert.IsType<PublishFailure>(ProjectPublisher.UpToDate(project));

        Assert.Matches(@"Program\.cs\(1,8\): error CS0103: ", failure.Output);
        Assert.DoesNotContain("   at ", failure.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_Library_IsNotExecutable()
    {
        var project = Project("library", "Greeter");
        File.Delete(Path.Combine(project.Folder, "Program.cs"));
        File.WriteAllText(project.Path, File.ReadAllText(project.Path).Replace("<OutputType>Exe</OutputType>", "", StringComparison.Ordinal));

        Assert.False(Published(project).IsExecutable);
    }

    private static PublishedProject Published(LambdaProject project)
    {
        var result = ProjectPublisher.UpToDate(project);
        return result as PublishedProject ?? throw new InvalidOperationException(((PublishFailure)result).Output);
    }

    private LambdaProject Project(string repository, string name)
    {
        var root = Path.Combine(_folder, repository);
        var folder = Path.Combine(root, "lambdas", name);
        Directory.CreateDirectory(Path.Combine(folder, "Shared"));
        File.WriteAllText(Path.Combine(root, "cdk.json"), "{}");
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine(Name.Value + Where.Am()); static class Where { public static string Am([System.Runtime.CompilerServices.CallerFilePath] string file = \"\") => file; }");
        File.WriteAllText(Path.Combine(folder, "Shared", "Name.cs"), "static class Name { public const string Value = \"one\"; }");
        File.WriteAllText(
            Path.Combine(folder, name + ".csproj"),
            """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        return LambdaProject.Find(folder, "")!;
    }
}

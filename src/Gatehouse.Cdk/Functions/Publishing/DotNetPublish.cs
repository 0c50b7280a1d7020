using System.Diagnostics;

namespace Gatehouse.Cdk;

/// <summary>Runs <c>dotnet publish</c> so that the same source yields the same bytes wherever it lies.</summary>
internal static class DotNetPublish
{
    private const int LinesShown = 20;

    /// <summary>Publishes a project; null where that went well.</summary>
    /// <param name="project">The project.</param>
    /// <param name="build">The folder for intermediate files, apart from those of other builds of the project.</param>
    /// <param name="output">The folder for the result, whose old content is removed.</param>
    public static PublishFailure? Run(LambdaProject project, string build, string output)
    {
        if (Directory.Exists(output))
        {
            Directory.Delete(output, recursive: true);
        }

        using var process = Process.Start(Start(project, Arguments(project, build, output)))
            ?? throw new InvalidOperationException("dotnet did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();
        return process.ExitCode == 0 ? null : new PublishFailure(Summary(text));
    }

    private static string[] Arguments(LambdaProject project, string build, string output) =>
    [
        // Without a runtime identifier: the same bytes run on arm64 and x64, on AWS and on the developer's machine.
        "publish", project.Path, "--configuration", "Release",
        "--nologo", "-v:q", "-m:1", "-tl:off",
        // No servers that outlive the build: they would hold on to the temporary folder of this process.
        "-nodeReuse:false", "-p:UseSharedCompilation=false",
        // Not by --output, which takes no path with a comma.
        "-p:PublishDir=" + Escaped(output) + "/", "-p:UseAppHost=false",
        "-p:UseArtifactsOutput=true", "-p:ArtifactsPath=" + Escaped(build),
        // Neither the place of the source nor the commit it belongs to may show in what is deployed.
        $"-p:PathMap={Mapped(build)}=/build%2C{Mapped(project.Root)}=/_",
        "-p:IncludeSourceRevisionInInformationalVersion=false", "-p:EnableSourceLink=false", "-p:EnableSourceControlManagerQueries=false",
        "-p:ContinuousIntegrationBuild=false", "-p:Deterministic=true", "-p:PublishDocumentationFiles=false", "-p:PublishReferencesDocumentationFiles=false",
    ];

    private static ProcessStartInfo Start(LambdaProject project, string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = project.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // "dotnet run" and "dotnet test" hand settings of their own MSBuild down, which may be another version.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "true";
        return start;
    }

    private static string Escaped(string path) => path
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal)
        .Replace(";", "%3B", StringComparison.Ordinal);

    /// <summary>The compiler takes separators in a path doubled.</summary>
    private static string Mapped(string path) =>
        Escaped(path.Replace(",", ",,", StringComparison.Ordinal).Replace("=", "==", StringComparison.Ordinal));

    /// <summary>The errors, each once; the end of the output where none is marked as one.</summary>
    private static string Summary(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var errors = lines.Where(line => line.Contains("error ", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Take(LinesShown).ToArray();
        return string.Concat((errors.Length > 0 ? errors : lines.TakeLast(LinesShown)).Select(line => Environment.NewLine + "  " + line));
    }
}

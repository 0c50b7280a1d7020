using System.Text.Json;
using System.Text.RegularExpressions;

namespace Gatehouse.Cdk;

/// <summary>What a project is built from: its own files, those of the projects it refers to, and what MSBuild finds in the folders above.</summary>
internal static partial class ProjectInputs
{
    private static readonly string[] FoundAbove =
    [
        "Directory.Build.props", "Directory.Build.targets", "Directory.Build.rsp", "Directory.Packages.props", "global.json", "NuGet.config", "nuget.config",
        ".editorconfig", ".globalconfig",
    ];

    /// <summary>The project files that a restored project is made of: itself, and all that it refers to.</summary>
    /// <param name="project">The project.</param>
    /// <param name="assets">The <c>project.assets.json</c> of the restore.</param>
    public static string[] Projects(LambdaProject project, string assets)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(assets));
        var origin = Path.GetDirectoryName(document.RootElement.GetProperty("project").GetProperty("restore").GetProperty("projectPath").GetString()!)!;
        return
        [
            project.Path,
            .. document.RootElement.GetProperty("libraries").EnumerateObject()
                .Where(library => library.Value.TryGetProperty("msbuildProject", out _))
                .Select(library => Path.GetFullPath(library.Value.GetProperty("msbuildProject").GetString()!, origin)),
        ];
    }

    /// <summary>A hash of all that the projects are built from; null where a project is gone.</summary>
    public static string? Fingerprint(string root, IEnumerable<string> projects)
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var project in projects)
        {
            if (!File.Exists(project))
            {
                return null;
            }

            var folder = Path.GetDirectoryName(project)!;
            files.UnionWith(SourceFiles(new DirectoryInfo(folder)));
            files.UnionWith(LambdaProject.Ancestors(folder).SelectMany(above => FoundAbove.Select(name => Path.Combine(above, name)).Where(File.Exists)));
        }

        foreach (var file in files.Where(file => Path.GetExtension(file) is ".csproj" or ".props" or ".targets").ToArray())
        {
            files.UnionWith(LinkedFiles(file));
        }

        return FileHash.Of(root, files);
    }

    private static IEnumerable<string> SourceFiles(DirectoryInfo folder)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.') || entry.Name is "bin" or "obj" or "artifacts" or "node_modules" or "cdk.out")
            {
                continue;
            }

            foreach (var file in entry is DirectoryInfo inner ? SourceFiles(inner) : [entry.FullName])
            {
                yield return file;
            }
        }
    }

    /// <summary>Files outside the project's folder that it names: <c>Include="../Shared/Clock.cs"</c>.</summary>
    private static IEnumerable<string> LinkedFiles(string file) => Includes()
        .Matches(File.ReadAllText(file))
        .Select(match => match.Groups["path"].Value.Replace("$(MSBuildThisFileDirectory)", "", StringComparison.Ordinal).Replace('\\', '/'))
        .Select(path => Path.GetFullPath(path, Path.GetDirectoryName(file)!))
        .SelectMany(path => Directory.Exists(Path.GetDirectoryName(path)) && !Path.GetDirectoryName(path)!.Contains('*')
            ? Directory.EnumerateFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path))
            : []);

    [GeneratedRegex("""(?:Include|Project)="(?<path>(?:\$\(MSBuildThisFileDirectory\))?\.\.[^"$;]*)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Includes();
}

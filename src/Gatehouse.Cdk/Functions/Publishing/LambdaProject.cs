using System.Xml;
using System.Xml.Linq;

namespace Gatehouse.Cdk;

/// <summary>A C# project on this machine.</summary>
/// <param name="Path">The path of the <c>.csproj</c>.</param>
internal sealed record LambdaProject(string Path)
{
    private static readonly string[] RootMarks = [".git", "cdk.json", "*.sln", "*.slnx"];

    /// <summary>The name of the assembly, which the managed runtime starts.</summary>
    public string AssemblyName => field ??= Property("AssemblyName") ?? System.IO.Path.GetFileNameWithoutExtension(Path);

    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>The folder of the repository: the nearest that holds a solution, <c>cdk.json</c> or <c>.git</c>.</summary>
    public string Root => field ??= Ancestors(Folder).FirstOrDefault(HasRootMark) ?? Folder;

    /// <summary>Finds a project by a path relative to the current folder, the program, the caller's source file, or a folder above one of them.</summary>
    public static LambdaProject? Find(string path, string callerFile)
    {
        string[] starts = [Directory.GetCurrentDirectory(), AppContext.BaseDirectory, System.IO.Path.GetDirectoryName(callerFile) ?? ""];
        return starts
            .Where(Directory.Exists)
            .SelectMany(Ancestors)
            .Select(folder => At(System.IO.Path.GetFullPath(path, folder)))
            .FirstOrDefault(project => project is not null);
    }

    public static IEnumerable<string> Ancestors(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            yield return current.FullName;
        }
    }

    private static LambdaProject? At(string path)
    {
        if (File.Exists(path) && path.EndsWith("proj", StringComparison.Ordinal))
        {
            return new(path);
        }

        return Directory.Exists(path) && Directory.GetFiles(path, "*.csproj") is [var only] ? new(only) : null;
    }

    private static bool HasRootMark(string folder) =>
        RootMarks.Any(mark => Directory.EnumerateFileSystemEntries(folder, mark).Any());

    private string? Property(string name)
    {
        try
        {
            return XDocument.Load(Path).Descendants().LastOrDefault(element => element.Name.LocalName == name && !element.Value.Contains('$'))?.Value;
        }
        catch (XmlException)
        {
            // The compiler tells more about it.
            return null;
        }
    }
}

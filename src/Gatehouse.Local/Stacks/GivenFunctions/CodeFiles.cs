using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace Gatehouse.Local.Stacks;

/// <summary>The files of a function's code, in a folder or a zip archive.</summary>
/// <param name="names">The files by their paths, with slashes.</param>
/// <param name="read">Gives the text of one.</param>
internal sealed class CodeFiles(ImmutableArray<string> names, Func<string, string> read)
{
    /// <summary>The files that lie in no folder.</summary>
    public ImmutableArray<string> Top { get; } = [.. names.Where(static name => !name.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The files of a folder; those below are found when they are asked for.</summary>
    public static CodeFiles OfFolder(string folder) => new(
        [.. Directory.EnumerateFiles(folder).Select(static path => Path.GetFileName(path))],
        name => File.ReadAllText(Path.Combine(folder, name)))
    {
        Exists = name => File.Exists(Path.Combine(folder, name)),
    };

    /// <summary>The files of an archive.</summary>
    /// <exception cref="InvalidDataException">It is no zip archive.</exception>
    public static CodeFiles OfArchive(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        var names = archive.Entries.Select(static entry => entry.FullName.Replace('\\', '/')).ToImmutableArray();
        return new(names, name => ReadEntry(path, name)) { Exists = name => names.Contains(name) };
    }

    /// <summary>Whether there is a file.</summary>
    public Func<string, bool> Exists { get; private init; } = static _ => false;

    /// <summary>The text of a file.</summary>
    public string Read(string name) => read(name);

    private static string ReadEntry(string path, string name)
    {
        using var archive = ZipFile.OpenRead(path);
        using var reader = new StreamReader(archive.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

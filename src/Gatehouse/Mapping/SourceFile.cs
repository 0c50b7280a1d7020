namespace Gatehouse;

/// <summary>Finds files that a definition names.</summary>
internal static class SourceFile
{
    /// <summary>The place of a file; a relative path is sought beside the program, in the current folder, and beside the caller's source file.</summary>
    public static string Find(string path, string callerFile)
    {
        string[] candidates =
        [
            Path.Combine(AppContext.BaseDirectory, path),
            Path.GetFullPath(path),
            Path.Combine(Path.GetDirectoryName(callerFile) ?? "", path),
        ];
        return candidates.FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException($"The file '{path}' is in none of: {string.Join(", ", candidates.Distinct(StringComparer.Ordinal))}.", path);
    }
}

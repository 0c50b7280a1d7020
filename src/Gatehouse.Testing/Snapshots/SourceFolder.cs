namespace Gatehouse.Testing;

/// <summary>Finds the folder of a source file on this machine.</summary>
internal static class SourceFolder
{
    /// <summary>The folder of a file as the compiler saw it.</summary>
    /// <remarks>Builds on CI servers write paths as <c>/_/test/X.cs</c>: the rest is then looked for above the test's binaries.</remarks>
    public static string Of(string file)
    {
        var folder = Path.GetDirectoryName(file) ?? "";
        if (Directory.Exists(folder))
        {
            return folder;
        }

        var relative = folder.StartsWith("/_/", StringComparison.Ordinal) ? folder[3..] : folder.TrimStart('/', '\\');
        for (var place = new DirectoryInfo(AppContext.BaseDirectory); place is not null; place = place.Parent)
        {
            var candidate = Path.Combine(place.FullName, relative);
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        throw new SnapshotException($"The folder of {file} is not on this machine.");
    }
}

namespace Gatehouse.Local.Functions;

/// <summary>Looks for programs where the shell would.</summary>
internal static class ProgramPath
{
    public static string? Find(params ReadOnlySpan<string> names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in names)
        {
            foreach (var folder in folders)
            {
                var file = Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name);
                if (File.Exists(file)) return file;
            }
        }
        return null;
    }
}

namespace Gatehouse.EndToEnd.Processes;

/// <summary>Where things are on this machine.</summary>
internal static class Repository
{
    /// <summary>The folder of Infra.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>The command line, as built beside these tests.</summary>
    public static string Cli { get; } =
        Path.Combine(Root, "artifacts", "bin", "Gatehouse.Cli", new DirectoryInfo(AppContext.BaseDirectory).Name, "Gatehouse.Cli.dll");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Infra.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("These tests run inside the repository.");
    }
}

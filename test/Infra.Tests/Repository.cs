namespace Infra.Tests;

/// <summary>The folder of the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "Infra.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}

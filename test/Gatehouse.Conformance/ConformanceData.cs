using System.Text.Json;

namespace Gatehouse.Conformance;

/// <summary>Third-party test data, kept beside the repository and never in it.</summary>
internal static class ConformanceData
{
    /// <summary>The folder of the data; null where it is missing.</summary>
    public static string? Root { get; } = Locate();

    /// <summary>The rows of a file with one JSON value a line; none, with a notice, where the data is missing.</summary>
    public static IEnumerable<JsonElement> Rows(string relativePath)
    {
        if (Root is null)
        {
            Console.WriteLine($"Skipped: no conformance data for {relativePath} (set GATEHOUSE_CONFORMANCE to its folder).");
            yield break;
        }

        foreach (var line in File.ReadLines(Path.Combine(Root, relativePath)).Where(line => line.Length > 0))
            yield return JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 256 }).RootElement;
    }

    private static string? Locate()
    {
        var root = Environment.GetEnvironmentVariable("GATEHOUSE_CONFORMANCE");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); root is null && folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Infra.sln")))
                root = Path.Combine(folder.FullName, "..", "shared", "conformance");
        }

        return Directory.Exists(root) ? root : null;
    }
}

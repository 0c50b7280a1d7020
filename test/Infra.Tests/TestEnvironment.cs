using System.Runtime.CompilerServices;

namespace Infra.Tests;

/// <summary>Settings that must stand before the CDK's process starts; its 66 MB of temporary files go when the tests end.</summary>
internal static class TestEnvironment
{
    [ModuleInitializer]
    internal static void Set()
    {
        Environment.SetEnvironmentVariable("CDK_VALIDATION", "false");
        Environment.SetEnvironmentVariable("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "20");
        Environment.SetEnvironmentVariable("GATEHOUSE_SKIP_PUBLISH", "true");
        DeleteLeftOver();
        var folder = Directory.CreateTempSubdirectory("gatehouse-tests-").FullName;
        Environment.SetEnvironmentVariable("TMPDIR", folder);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Delete(folder);
    }

    /// <summary>The runner may end this process before it has tidied up.</summary>
    private static void DeleteLeftOver()
    {
        foreach (var folder in Directory.GetDirectories(Path.GetTempPath(), "gatehouse-tests-*")
            .Where(folder => Directory.GetLastWriteTimeUtc(folder) < DateTime.UtcNow.AddHours(-1)))
        {
            Delete(folder);
        }
    }

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // The CDK's process still writes; the next run deletes the rest.
        }
    }
}

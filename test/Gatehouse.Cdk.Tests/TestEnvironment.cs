using System.Runtime.CompilerServices;

namespace Gatehouse.Cdk.Tests;

/// <summary>Settings that must stand before the CDK's process starts; its 66 MB of temporary files go when the tests end.</summary>
internal static class TestEnvironment
{
    [ModuleInitializer]
    internal static void Set()
    {
        Environment.SetEnvironmentVariable("CDK_VALIDATION", "false");
        Environment.SetEnvironmentVariable("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "20");
        Environment.SetEnvironmentVariable("GATEHOUSE_SKIP_PUBLISH", "true");
        var folder = Directory.CreateTempSubdirectory("gatehouse-tests-").FullName;
        Environment.SetEnvironmentVariable("TMPDIR", folder);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
    }
}

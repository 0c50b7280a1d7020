using System.Collections.Immutable;

namespace Gatehouse.Local.Functions;

/// <summary>Handlers of the form <c>Assembly::Type::Method</c>. They have no entry point, so a program of ours calls them.</summary>
internal static class ClassLibraryRuntime
{
    public static RuntimePlan Plan(FetchedCode code, string assembly, string handler, WorkFolder work, ImmutableDictionary<string, string> variables)
    {
        var needsAspNet = Path.ChangeExtension(assembly, ".runtimeconfig.json") is var config && File.Exists(config)
            && File.ReadAllText(config).Contains("Microsoft.AspNetCore.App", StringComparison.Ordinal);
        var loader = work.File("loader.dll", LoaderAssembly.Write);
        var runtime = needsAspNet ? work.File("loader-web.runtimeconfig.json", file => LoaderAssembly.WriteConfig(file, "Microsoft.AspNetCore.App"))
            : work.File("loader.runtimeconfig.json", file => LoaderAssembly.WriteConfig(file, "Microsoft.NETCore.App"));
        return RuntimePlan.Start(new(
            DotNetRuntime.HostPath,
            ["exec", "--runtimeconfig", runtime, loader, typeof(ClassLibraryLoader).Assembly.Location, assembly, handler],
            code.Folder, Path.GetDirectoryName(loader)!, variables));
    }
}

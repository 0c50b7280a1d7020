namespace Gatehouse.Local.Functions;

/// <summary>.NET functions: an executable assembly, which brings its runtime client, or a class library.</summary>
internal static class DotNetRuntime
{
    /// <summary>The <c>dotnet</c> that runs this process, or the one on the PATH.</summary>
    public static string HostPath { get; } =
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host
        : Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath!
        : ProgramPath.Find("dotnet") ?? "dotnet";

    public static RuntimePlan Plan(FunctionDefinition definition, FetchedCode code, WorkFolder work)
    {
        var handler = definition.Handler ?? "";
        var parts = handler.Split("::");
        var assembly = parts.Length == 1 && code.Assembly is { } built ? built : Path.Combine(code.Folder, parts[0] + ".dll");
        // A function of an older .NET runs on what this machine has.
        var variables = LayerPaths.For(definition).Add("DOTNET_ROLL_FORWARD", "Major");
        if (!File.Exists(assembly)) return ExecutablePlan(definition, code, parts[0]);
        if (parts.Length == 3) return ClassLibraryRuntime.Plan(code, assembly, handler, work, variables);
        if (parts.Length != 1) return RuntimePlan.Fail("Runtime.MalformedHandlerName", $"the handler {handler} is neither an assembly's name nor Assembly::Type::Method");
        if (!File.Exists(Path.ChangeExtension(assembly, ".runtimeconfig.json")))
        {
            return RuntimePlan.Fail(
                $"{Path.GetFileName(assembly)} is a class library: the handler of function {definition.Name} has to be Assembly::Type::Method, or the project an executable");
        }
        return RuntimePlan.Start(new(HostPath, [assembly], code.Folder, code.Folder, variables));
    }

    /// <summary>A single-file or self-contained program has no assembly beside it.</summary>
    private static RuntimePlan ExecutablePlan(FunctionDefinition definition, FetchedCode code, string name)
    {
        var program = new[] { name, "bootstrap" }.Where(file => file.Length > 0).Select(file => Path.Combine(code.Folder, file)).FirstOrDefault(File.Exists);
        return program is null
            ? RuntimePlan.Fail($"there is no {name}.dll in the code of function {definition.Name} ({code.Folder}): its handler has to name the assembly")
            : RuntimePlan.Start(new(program, [], code.Folder, code.Folder, LayerPaths.For(definition)));
    }
}

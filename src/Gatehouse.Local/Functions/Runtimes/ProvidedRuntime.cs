namespace Gatehouse.Local.Functions;

/// <summary>Functions that bring a runtime of their own: the program <c>bootstrap</c> in the code or in a layer.</summary>
internal static class ProvidedRuntime
{
    public static RuntimePlan Plan(FunctionDefinition definition, FetchedCode code)
    {
        var bootstrap = definition.Layers.Reverse().Prepend(code.Folder).Select(folder => Path.Combine(folder, "bootstrap")).FirstOrDefault(File.Exists);
        return bootstrap is null
            ? RuntimePlan.Fail("Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]")
            : RuntimePlan.Start(new(Path.GetFullPath(bootstrap), [], code.Folder, code.Folder, LayerPaths.For(definition)));
    }
}

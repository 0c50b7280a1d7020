namespace Gatehouse.Local.Functions;

/// <summary>Node.js functions, through a bootstrap of ours.</summary>
internal static class NodeRuntime
{
    public static RuntimePlan Plan(FunctionDefinition definition, FetchedCode code, WorkFolder work)
    {
        if (Interpreter.Find(["-p", "process.execPath"], "node") is not { } node)
        {
            return RuntimePlan.Fail($"function {definition.Name} needs Node.js (runtime {definition.Runtime}), but no node on the PATH runs");
        }
        var script = work.Script("bootstrap.mjs");
        var variables = LayerPaths.For(definition);
        var modules = LayerPaths.Join(definition, "nodejs/node_modules");
        if (modules.Length > 0) variables = variables.Add("NODE_PATH", modules);
        return RuntimePlan.Start(new(node, ["--no-warnings", script], code.Folder, Path.GetDirectoryName(script)!, variables));
    }
}

namespace Gatehouse.Local.Functions;

/// <summary>Python functions, through a bootstrap of ours.</summary>
internal static class PythonRuntime
{
    public static RuntimePlan Plan(FunctionDefinition definition, FetchedCode code, WorkFolder work)
    {
        var named = definition.Runtime ?? "python3";
        if (Interpreter.Find(["-c", "import sys; print(sys.executable)"], named, "python3", "python") is not { } python)
        {
            return RuntimePlan.Fail($"function {definition.Name} needs Python (runtime {named}), but no python3 on the PATH runs");
        }
        var script = work.Script("bootstrap.py");
        var variables = LayerPaths.For(definition).Add("PYTHONUNBUFFERED", "1").Add("PYTHONDONTWRITEBYTECODE", "1");
        var modules = LayerPaths.Join(definition, "python", $"python/lib/{named}/site-packages");
        if (modules.Length > 0) variables = variables.Add("PYTHONPATH", modules);
        return RuntimePlan.Start(new(python, ["-u", script], code.Folder, Path.GetDirectoryName(script)!, variables));
    }
}

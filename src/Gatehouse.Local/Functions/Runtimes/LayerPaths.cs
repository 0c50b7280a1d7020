using System.Collections.Immutable;

namespace Gatehouse.Local.Functions;

/// <summary>Where runtimes look for what layers bring. On AWS layers are merged into <c>/opt</c>; here each stays in its folder.</summary>
internal static class LayerPaths
{
    public static ImmutableDictionary<string, string> For(FunctionDefinition definition)
    {
        var variables = ImmutableDictionary.CreateBuilder<string, string>();
        Add("PATH", "bin");
        Add("LD_LIBRARY_PATH", "lib");
        return variables.ToImmutable();

        void Add(string name, string sub)
        {
            if (Join(definition, sub) is { Length: > 0 } path) variables[name] = path;
        }
    }

    /// <summary>The folders of this name in the layers, the topmost first.</summary>
    public static string Join(FunctionDefinition definition, params ReadOnlySpan<string> subs)
    {
        var folders = new List<string>();
        foreach (var layer in definition.Layers.Reverse())
        {
            foreach (var sub in subs)
            {
                if (Path.Combine(layer, sub) is var folder && Directory.Exists(folder)) folders.Add(Path.GetFullPath(folder));
            }
        }
        return string.Join(Path.PathSeparator, folders);
    }
}

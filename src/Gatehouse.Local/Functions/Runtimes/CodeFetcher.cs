using System.IO.Compression;

namespace Gatehouse.Local.Functions;

/// <summary>Brings a function's code to disk.</summary>
internal sealed class CodeFetcher(WorkFolder work, Action<string, string> log) : IDisposable
{
    private readonly ProjectBuilder _builder = new(log);

    public async Task<FetchedCode> FetchAsync(FunctionDefinition definition) => definition.Code switch
    {
        FolderCode folder => Folder(definition, folder.Path),
        ZipCode zip => Unzip(definition, zip.Path),
        InlineCode inline => Write(definition, inline.Text),
        ProjectCode project => await _builder.BuildAsync(definition, project.ProjectPath).ConfigureAwait(false),
        _ => throw new InvalidOperationException($"Unknown kind of code {definition.Code.GetType()}."),
    };

    public void Dispose() => _builder.Dispose();

    private static FetchedCode Folder(FunctionDefinition definition, string path) =>
        Directory.Exists(path) ? new(Path.GetFullPath(path)) : FetchedCode.Fail($"the code folder {path} of function {definition.Name} does not exist");

    private FetchedCode Unzip(FunctionDefinition definition, string path)
    {
        if (!File.Exists(path)) return FetchedCode.Fail($"the code archive {path} of function {definition.Name} does not exist");
        var folder = work.NewFolder(definition.Name);
        ZipFile.ExtractToDirectory(path, folder);
        return new(folder);
    }

    private FetchedCode Write(FunctionDefinition definition, string text)
    {
        var runtime = definition.Runtime ?? "";
        var folder = work.NewFolder(definition.Name);
        if (runtime.StartsWith("nodejs", StringComparison.Ordinal))
        {
            File.WriteAllText(Path.Combine(folder, "index.js"), text);
            Directory.CreateDirectory(Path.Combine(folder, "node_modules"));
            File.WriteAllText(Path.Combine(folder, "node_modules", "cfn-response.js"), RuntimeScript.Read("cfn-response.js"));
            return new(folder);
        }
        if (runtime.StartsWith("python", StringComparison.Ordinal))
        {
            File.WriteAllText(Path.Combine(folder, "index.py"), text);
            File.WriteAllText(Path.Combine(folder, "cfnresponse.py"), RuntimeScript.Read("cfnresponse.py"));
            return new(folder);
        }
        return FetchedCode.Fail($"function {definition.Name} has inline code, which the runtime {runtime} does not take: only nodejs* and python* do");
    }
}

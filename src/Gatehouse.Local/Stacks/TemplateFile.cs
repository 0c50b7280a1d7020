using Gatehouse.CloudFormation;

namespace Gatehouse.Local.Stacks;

/// <summary>Loads a template from a file.</summary>
internal static class TemplateFile
{
    /// <summary>Loads a file as a stack named after it.</summary>
    public static void Load(string path, StackLoading loading)
    {
        if (loading.ReadText(path) is { } text)
        {
            var document = TemplateDocument.Parse(text, path);
            var wrapped = OpenApiFile.Template(document.Root, Path.GetFileName(path), loading.Options.StageVariables);
            loading.TookStageVariables |= wrapped is not null;
            Load(wrapped is null ? document : TemplateDocument.Parse(wrapped, path), loading, AssetManifest.Empty, new TemplateOptions
            {
                StackName = NameOf(path),
                AccountId = loading.Options.AccountId,
                Region = loading.Options.Region,
            });
        }
    }

    /// <summary>Works out a document as a stack, with the stacks nested in it.</summary>
    public static LoadedStack Load(TemplateDocument document, StackLoading loading, AssetManifest assets, TemplateOptions options, string? parent = null, int depth = 0)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(document.Path!))!;
        var template = TemplateEvaluator.Evaluate(document, options with
        {
            Parameters = options.Parameters.Merge(parent is null ? loading.ParametersFor(document) : []),
            Include = location => IncludedText(location, folder, assets, loading),
        });
        var stack = new LoadedStack(options.StackName, template, new TemplateEnvironment(template, loading.Options.Overrides), assets) { Parent = parent };
        loading.Stacks.Add(stack);
        loading.Diagnostics.AddRange(template.Diagnostics);
        NestedStacks.Load(stack, loading, depth);
        return stack;
    }

    /// <summary>The name of a stack whose file says nothing else: letters, digits and dashes of the file's name.</summary>
    internal static string NameOf(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        name = name.EndsWith(".template", StringComparison.OrdinalIgnoreCase) ? name[..^".template".Length] : name;
        var text = string.Concat(name.Select(each => char.IsAsciiLetterOrDigit(each) ? each : '-')).Trim('-');
        return text.Length > 0 && char.IsAsciiLetter(text[0]) ? text : ("stack-" + text).TrimEnd('-');
    }

    /// <summary>The text of a file beside the template, or of an asset that the template names by its place in a bucket.</summary>
    private static string? IncludedText(string location, string folder, AssetManifest assets, StackLoading loading)
    {
        var path = location.Contains("://", StringComparison.Ordinal)
            ? assets.Find(location[(location.LastIndexOf('/') + 1)..])
            : Path.GetFullPath(location, folder);
        return File.Exists(path) ? loading.ReadText(path) : null;
    }
}

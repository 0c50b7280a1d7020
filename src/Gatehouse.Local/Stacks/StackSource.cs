namespace Gatehouse.Local.Stacks;

/// <summary>Loads stacks from whatever a path names: a template, a cloud assembly, a CDK app, or a folder of templates.</summary>
internal static class StackSource
{
    private const string AssemblyManifest = "manifest.json";
    private const string CdkConfiguration = "cdk.json";

    private static readonly string[] Extensions = [".json", ".yaml", ".yml", ".template"];

    /// <summary>Loads every stack. Mistakes are in <see cref="LoadedStacks.Diagnostics"/>.</summary>
    /// <param name="path">A file or folder.</param>
    /// <param name="options">Parameters, account, region. Default: all defaults.</param>
    /// <param name="cancellationToken">Ends the command of a CDK app.</param>
    public static async Task<LoadedStacks> LoadAsync(string path, StackOptions? options = null, CancellationToken cancellationToken = default)
    {
        var loading = new StackLoading(options ?? new StackOptions());
        if (Directory.Exists(path))
        {
            await LoadFolderAsync(path, loading, cancellationToken).ConfigureAwait(false);
        }
        else if (!File.Exists(path))
        {
            loading.Diagnostics.Add(DiagnosticCatalogue.PathMissing.At(StackLoading.Place(path), path));
        }
        else if (Path.GetFileName(path) is AssemblyManifest or CdkConfiguration)
        {
            await LoadFolderAsync(Path.GetDirectoryName(Path.GetFullPath(path))!, loading, cancellationToken).ConfigureAwait(false);
        }
        else if (IsTemplateName(path))
        {
            TemplateFile.Load(path, loading);
        }
        else
        {
            loading.Diagnostics.Add(DiagnosticCatalogue.FileKindUnknown.At(StackLoading.Place(path), Path.GetFileName(path)));
        }

        return loading.Finish(path);
    }

    /// <summary>Whether a file's name is one that templates have.</summary>
    internal static bool IsTemplateName(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static async Task LoadFolderAsync(string folder, StackLoading loading, CancellationToken cancellationToken)
    {
        var full = Path.GetFullPath(folder);
        if (File.Exists(Path.Combine(full, AssemblyManifest)))
        {
            CloudAssembly.Load(full, loading);
        }
        else if (File.Exists(Path.Combine(full, CdkConfiguration)))
        {
            if (await CdkApp.SynthesizeAsync(full, Path.Combine(full, CdkConfiguration), loading, cancellationToken).ConfigureAwait(false) is { } assembly)
            {
                CloudAssembly.Load(assembly, loading);
            }
        }
        else
        {
            TemplateFolder.Load(folder, loading);
        }
    }
}

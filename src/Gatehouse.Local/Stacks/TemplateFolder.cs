using Gatehouse.CloudFormation;

namespace Gatehouse.Local.Stacks;

/// <summary>Loads every template of a folder and those below; other files are none of our business.</summary>
internal static class TemplateFolder
{
    private static readonly string[] Foreign = ["node_modules", "bin", "obj", "artifacts", "cdk.out"];

    public static void Load(string folder, StackLoading loading)
    {
        foreach (var path in FilesIn(folder, loading))
        {
            if (loading.ReadText(path) is not { } text || !text.Contains("Resources", StringComparison.Ordinal))
            {
                continue;
            }

            var document = TemplateDocument.Parse(text, path);
            if (document.IsTemplate || document.Root.Members.IsEmpty)
            {
                TemplateFile.Load(document, loading, AssetManifest.Empty, new TemplateOptions
                {
                    StackName = TemplateFile.NameOf(path),
                    AccountId = loading.Options.AccountId,
                    Region = loading.Options.Region,
                });
            }
        }
    }

    private static IEnumerable<string> FilesIn(string folder, StackLoading loading)
    {
        var files = new List<string>();
        var open = new Stack<string>([folder]);
        while (open.TryPop(out var current))
        {
            try
            {
                files.AddRange(Directory.EnumerateFiles(current).Where(StackSource.IsTemplateName));
                foreach (var below in Directory.EnumerateDirectories(current))
                {
                    var name = Path.GetFileName(below);
                    if (!name.StartsWith('.') && !Foreign.Contains(name))
                    {
                        open.Push(below);
                    }
                }
            }
            catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException)
            {
                loading.Diagnostics.Add(DiagnosticCatalogue.FileUnreadable.At(StackLoading.Place(current), mistake.Message.TrimEnd('.')));
            }
        }

        return files.Order(StringComparer.Ordinal);
    }
}

using Gatehouse.CloudFormation;
using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Stacks;

/// <summary>Finds the code of a function or layer on this machine.</summary>
internal static class FunctionCodeReader
{
    /// <summary>The code of a function; null after a diagnostic.</summary>
    public static FunctionCode? Read(PropertyReader reader, EvaluatedResource resource, string? runtime, LoadedStack stack)
    {
        if (reader.Map["Code"] is TemplateString || reader.Has("CodeUri"))
        {
            var given = reader.Text(reader.Has("Code") ? "Code" : "CodeUri") ?? TemplateText.Empty;
            return Local(stack.Environment.Resolve(given), stack) ?? Missing(reader, resource, stack.Environment.Resolve(given));
        }

        if (reader.Object("Code") is not { } code)
        {
            return Missing(reader, resource, "it has no Code");
        }

        code.Ignore("S3ObjectVersion", "SourceKMSKeyArn");
        if (code.Text("ImageUri") is not null)
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.FunctionIsImage.At(code.At("ImageUri"), resource.LogicalId));
            return null;
        }

        return code.Text("ZipFile") is { } text
            ? Inline(stack.Environment.Resolve(text), runtime, code, resource)
            : Stored(code, resource, "Code", stack) ?? Missing(reader, resource, Location(code, stack));
    }

    /// <summary>Code that a template names by bucket and key: an asset of the assembly, or a file beside the template.</summary>
    public static FunctionCode? Stored(PropertyReader code, EvaluatedResource resource, string property, LoadedStack stack)
    {
        code.Text("S3Bucket");
        var key = code.Text("S3Key") is { } text ? stack.Environment.Resolve(text) : null;
        if (key is not null && stack.Assets.Find(key) is { } asset && At(asset) is { } found)
        {
            return found;
        }

        return resource.Metadata["aws:asset:path"] is TemplateString { Text.Literal: { } path }
            && (resource.Metadata["aws:asset:property"] is not TemplateString { Text.Literal: { } owner } || owner.Split('.')[0] == property)
            && Local(path, stack) is { } named
                ? named
                : key is null ? null : Local(key, stack);
    }

    /// <summary>Code at a path that belongs to the template's folder.</summary>
    public static FunctionCode? Local(string path, LoadedStack stack) =>
        path.Length == 0 || path.Contains("://", StringComparison.Ordinal) ? null : At(Path.GetFullPath(path, stack.Folder));

    private static FunctionCode? At(string path) =>
        Directory.Exists(path) ? new FolderCode(path) : File.Exists(path) ? new ZipCode(path) : null;

    private static InlineCode? Inline(string text, string? runtime, PropertyReader code, EvaluatedResource resource)
    {
        if (runtime?.StartsWith("nodejs", StringComparison.Ordinal) == true || runtime?.StartsWith("python", StringComparison.Ordinal) == true)
        {
            return new(text);
        }

        code.Diagnostics.Add(DiagnosticCatalogue.InlineCodeNotPossible.At(code.At("ZipFile"), resource.LogicalId, runtime ?? "(none)"));
        return null;
    }

    private static FunctionCode? Missing(PropertyReader reader, EvaluatedResource resource, string where)
    {
        reader.Diagnostics.Add(DiagnosticCatalogue.FunctionCodeMissing.At(resource.At("/Properties/Code"), resource.LogicalId, where));
        return null;
    }

    private static string Location(PropertyReader code, LoadedStack stack)
    {
        var bucket = code.Text("S3Bucket") is { } name ? stack.Environment.Resolve(name) : "";
        var key = code.Text("S3Key") is { } text ? stack.Environment.Resolve(text) : "";
        return key.Length == 0 ? "Code names no key in S3" : $"s3://{bucket}/{key}";
    }
}

using System.Text.Json;
using Gatehouse.Local.Functions;

namespace Gatehouse.Local.Stacks;

/// <summary>Finds out what the code at a path is, and what in it is to be called.</summary>
/// <param name="function">The function, as the user names it.</param>
/// <param name="diagnostics">Told of what cannot be found out.</param>
internal sealed class GivenCodeReader(string function, DiagnosticBag diagnostics)
{
    private const string Node = "nodejs22.x";
    private const string Python = "python3.13";
    private const string DotNet = "dotnet10";
    private const string Provided = "provided.al2023";

    /// <summary>What may start with anything else is not looked for.</summary>
    private static readonly string[] UsualNames = ["index", "handler", "app", "lambda_function", "main"];

    /// <summary>The code; null after a diagnostic.</summary>
    /// <param name="path">The path.</param>
    /// <param name="handler">The handler, if it is known.</param>
    /// <param name="runtime">The runtime, if it is known.</param>
    public GivenCode? Read(string path, string? handler, string? runtime)
    {
        try
        {
            return Directory.Exists(path) ? OfFolder(path, handler, runtime)
                : File.Exists(path) ? OfFile(path, handler, runtime)
                : Report(DiagnosticCatalogue.GivenCodeMissing, path.Length == 0 ? "no path is named" : $"there is no file or folder {path}");
        }
        catch (Exception mistake) when (mistake is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException)
        {
            return Report(DiagnosticCatalogue.GivenCodeUnusable, $"{path} cannot be read: {mistake.Message.TrimEnd('.')}");
        }
    }

    private static bool IsProject(string file) => Path.GetExtension(file) is ".csproj" or ".fsproj" or ".vbproj";

    private GivenCode? OfFile(string path, string? handler, string? runtime)
    {
        var (folder, file) = (Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileName(path));
        if (IsProject(file))
        {
            return OfProject(path, folder, handler);
        }

        if (ExportedHandler.IsNode(file) || ExportedHandler.IsPython(file))
        {
            return OfSource(new FolderCode(folder), CodeFiles.OfFolder(folder), file, handler, runtime);
        }

        return Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".zip" => OfFiles(new ZipCode(path), CodeFiles.OfArchive(path), path, handler, runtime),
            ".dll" => new(new FolderCode(folder), runtime ?? DotNet, handler ?? Path.GetFileNameWithoutExtension(file)),
            ".ts" or ".mts" or ".cts" or ".tsx" => Report(DiagnosticCatalogue.GivenCodeUnusable, $"{path} is TypeScript, which has to be compiled first"),
            ".cs" => Report(DiagnosticCatalogue.GivenCodeUnusable, $"{path} is a file of a project"),
            _ when file == "bootstrap" => new(new FolderCode(folder), runtime ?? Provided, handler ?? "bootstrap"),
            _ => Report(DiagnosticCatalogue.GivenCodeUnusable, $"{path} is no kind of file that holds code"),
        };
    }

    private GivenCode? OfFolder(string folder, string? handler, string? runtime) => Directory.GetFiles(folder).Where(IsProject).ToArray() switch
    {
        [var project] => OfProject(project, folder, handler),
        [] => OfFiles(new FolderCode(Path.GetFullPath(folder)), CodeFiles.OfFolder(folder), folder, handler, runtime),
        var several => Report(DiagnosticCatalogue.GivenCodeUnusable, $"{folder} holds several projects: {string.Join(", ", several.Select(Path.GetFileName).Order(StringComparer.Ordinal))}"),
    };

    /// <summary>A program needs no handler; that of a class library stands in the settings of Amazon's tools.</summary>
    private static GivenCode OfProject(string project, string folder, string? handler)
    {
        var settings = Path.Combine(folder, "aws-lambda-tools-defaults.json");
        return new(new ProjectCode(Path.GetFullPath(project)), DotNet, handler ?? (File.Exists(settings) ? HandlerIn(File.ReadAllText(settings)) : null));
    }

    private static string? HandlerIn(string settings)
    {
        try
        {
            using var json = JsonDocument.Parse(settings, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("function-handler", out var handler) && handler.ValueKind == JsonValueKind.String
                ? handler.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private GivenCode? OfFiles(FunctionCode code, CodeFiles files, string path, string? handler, string? runtime)
    {
        var programs = files.Top.Where(static file => file.EndsWith(".runtimeconfig.json", StringComparison.Ordinal)).ToArray();
        if ((runtime is null || GivenCode.FamilyOf(runtime) == "dotnet") && (programs.Length > 0 || handler?.Contains("::", StringComparison.Ordinal) == true))
        {
            return handler is not null ? new(code, runtime ?? DotNet, handler)
                : programs is [var only] ? new(code, runtime ?? DotNet, only[..^".runtimeconfig.json".Length])
                : Report(DiagnosticCatalogue.GivenHandlerUnknown, $"{path} holds several programs: {string.Join(", ", programs)}");
        }

        if ((runtime is null || GivenCode.FamilyOf(runtime) == "provided") && files.Exists("bootstrap"))
        {
            return new(code, runtime ?? Provided, handler ?? "bootstrap");
        }

        if (handler is not null)
        {
            return Named(code, files, path, handler, runtime);
        }

        var sources = files.Top
            .Where(file => (ExportedHandler.IsNode(file) || ExportedHandler.IsPython(file)) && (runtime is null || GivenCode.FamilyOf(runtime) == FamilyOf(file)))
            .Where(static file => !file.StartsWith('.') && !file.Contains(".test.", StringComparison.Ordinal) && !file.Contains(".config.", StringComparison.Ordinal) && file != "__init__.py" && file != "setup.py")
            .ToArray();
        var usual = sources.Where(static file => UsualNames.Contains(Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal)).ToArray();
        return (usual, sources) switch
        {
            ([var file], _) => OfSource(code, files, file, null, runtime),
            ([], [var file]) => OfSource(code, files, file, null, runtime),
            ([], []) => Report(DiagnosticCatalogue.GivenHandlerUnknown, $"{path} holds no project, program or file of Node.js or Python, other than in folders below"),
            _ => Report(DiagnosticCatalogue.GivenHandlerUnknown, $"{path} holds {string.Join(", ", usual.Length > 0 ? usual : sources)}"),
        };
    }

    /// <summary>A handler <c>folder/file.export</c> tells by its file what runs it.</summary>
    /// <param name="code">The code.</param>
    /// <param name="files">Its files.</param>
    /// <param name="path">Where they are.</param>
    /// <param name="handler">The handler.</param>
    /// <param name="runtime">The runtime, if it is known.</param>
    /// <param name="only">The only file that may hold it; null for any.</param>
    private GivenCode? Named(FunctionCode code, CodeFiles files, string path, string handler, string? runtime, string? only = null)
    {
        // An export of Node.js may have dots of its own; a module of Python may lie in packages.
        var dot = handler.IndexOf('.', handler.LastIndexOf('/') + 1);
        var (node, python) = dot < 0 ? (handler, handler) : (handler[..dot], handler[..handler.LastIndexOf('.')].Replace('.', '/'));
        var family = runtime is null ? null : GivenCode.FamilyOf(runtime);
        var found = ((string[])[$"{node}.mjs", $"{node}.js", $"{node}.cjs", $"{python}.py"])
            .Where(file => family is null || family == FamilyOf(file))
            .FirstOrDefault(file => only is null ? files.Exists(file) : only == file);
        return found is not null ? new(code, runtime ?? RuntimeOf(found), handler)
            : family is "dotnet" or "provided" && only is null ? new(code, runtime!, handler)
            : Report(DiagnosticCatalogue.GivenHandlerUnknown, $"the handler {handler} names the file {node}, which {(only is null ? $"{path} does not hold" : $"is not {only}")}");
    }

    private GivenCode? OfSource(FunctionCode code, CodeFiles files, string file, string? handler, string? runtime)
    {
        if (runtime is not null && GivenCode.FamilyOf(runtime) != FamilyOf(file))
        {
            return Report(DiagnosticCatalogue.GivenCodeUnusable, $"the runtime {runtime} does not run {file}");
        }

        if (handler is not null)
        {
            return Named(code, files, file, handler, runtime, file);
        }

        return ExportedHandler.Find(file, files.Read(file), out var problem) is { } export
            ? new(code, runtime ?? RuntimeOf(file), $"{Path.GetFileNameWithoutExtension(file)}.{export}")
            : Report(DiagnosticCatalogue.GivenHandlerUnknown, problem);
    }

    private static string RuntimeOf(string file) => ExportedHandler.IsPython(file) ? Python : Node;

    private static string FamilyOf(string file) => GivenCode.FamilyOf(RuntimeOf(file));

    private GivenCode? Report(DiagnosticDescriptor descriptor, string problem)
    {
        diagnostics.Add(descriptor.At(DiagnosticLocation.None, function, problem));
        return null;
    }
}

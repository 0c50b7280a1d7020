using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gatehouse.Tests.Clients;

/// <summary>Compiles printed clients as a strict project does: nullable, with doc comments and the serializer's source generator, warnings as errors.</summary>
internal static class CompiledClient
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly ISourceGenerator? Serializer = FindSerializer();

    /// <summary>Whether the serializer's generator was found, without which only syntax can be checked.</summary>
    public static bool CanCompile => Serializer is not null;

    public static IEnumerable<string> SyntaxErrors(string text) =>
        CSharpSyntaxTree.ParseText(text, Parsing).GetDiagnostics().Select(found => found.ToString());

    public static IReadOnlyList<string> Problems(params IEnumerable<string> texts)
    {
        var compilation = CSharpCompilation.Create(
            "Client",
            texts.Select(text => CSharpSyntaxTree.ParseText(text, Parsing)),
            References,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
        CSharpGeneratorDriver.Create([Serializer!], parseOptions: Parsing).RunGeneratorsAndUpdateCompilation(compilation, out var complete, out var generated);
        return [.. generated.Concat(complete.GetDiagnostics()).Where(found => found.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).Select(found => found.ToString())];
    }

    /// <summary>The generator lies in the SDK beside the reference assemblies.</summary>
    private static ISourceGenerator? FindSerializer()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        var packs = Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref");
        var path = (Directory.Exists(packs) ? Directory.EnumerateFiles(packs, "System.Text.Json.SourceGeneration.dll", SearchOption.AllDirectories) : [])
            .Order(StringComparer.Ordinal).LastOrDefault(path => path.Contains($"{Path.DirectorySeparatorChar}cs{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        if (path is null)
        {
            Console.WriteLine("Skipped: the SDK has no System.Text.Json.SourceGeneration.dll.");
            return null;
        }

        var type = AssemblyLoadContext.Default.LoadFromAssemblyPath(path).GetTypes().Single(type => type.Name == "JsonSourceGenerator");
        return Activator.CreateInstance(type) switch
        {
            IIncrementalGenerator incremental => incremental.AsSourceGenerator(),
            ISourceGenerator generator => generator,
            _ => null,
        };
    }
}

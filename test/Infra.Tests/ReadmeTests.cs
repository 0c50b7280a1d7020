using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Infra.Tests;

/// <summary>The README's C# is compiled, so that it cannot fall behind.</summary>
public sealed partial class ReadmeTests
{
    private const string Usings = """
        using System; using System.Collections.Generic; using System.ComponentModel.DataAnnotations; using System.Linq; using System.Net;
        using System.Net.Http; using System.Net.Http.Json; using System.Security.Cryptography.X509Certificates; using System.Text.Json.Serialization; using System.Threading.Tasks;
        using Amazon.CDK; using Amazon.CDK.AWS.CloudWatch; using Constructs; using Gatehouse; using Gatehouse.Cdk; using Gatehouse.Testing;
        using Infra.Contacts; using Xunit;

        """;

    public static TheoryData<int> Blocks => [.. Enumerable.Range(0, Code().Count)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void CSharp_Compiles(int block)
    {
        var code = Code()[block];
        var isTypes = code.StartsWith("public ", StringComparison.Ordinal);
        var text = Usings + (isTypes
            ? "namespace Snippet {\n" + code + "\n}"
            : "public static class Snippet { public static async Task Run(FunctionTarget hello, FunctionTarget greet, FunctionTarget verify) {\nawait Task.Yield();\n" + code + "\n} }");
        var compilation = CSharpCompilation.Create(
            "Readme", [CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview))], References, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void QuickStart_HasTwoCommands()
    {
        var section = Text().Split("## Quick start")[1].Split("With the gateway running")[0];
        Assert.Equal(
            ["dotnet run --project src/Gatehouse.Cli -- serve", "dotnet test Infra.sln"],
            Shell().Matches(section).Select(match => match.Groups[1].Value.Trim()));
    }

    private static IEnumerable<MetadataReference> References =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Append(Assembly.GetExecutingAssembly().Location)
            .Distinct()
            .Select(path => MetadataReference.CreateFromFile(path));

    private static List<string> Code() => [.. CSharp().Matches(Text()).Select(match => match.Groups[1].Value)];

    private static string Text()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Infra.sln")))
        {
            folder = folder.Parent;
        }

        return File.ReadAllText(Path.Combine(folder.FullName, "README.md"));
    }

    [GeneratedRegex("```csharp\\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharp();

    [GeneratedRegex("```sh\\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Shell();
}

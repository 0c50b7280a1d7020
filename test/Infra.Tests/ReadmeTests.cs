using System.Reflection;
using System.Text.RegularExpressions;
using Gatehouse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Infra.Tests;

/// <summary>The README's C# is compiled, so that it cannot fall behind.</summary>
public sealed partial class ReadmeTests
{
    private const string Usings = """
        using System; using System.Collections.Generic; using System.ComponentModel.DataAnnotations; using System.IO; using System.Linq; using System.Net;
        using System.Net.Http; using System.Net.Http.Json; using System.Security.Cryptography.X509Certificates; using System.Text.Json.Serialization; using System.Threading.Tasks;
        using Amazon.CDK; using Amazon.CDK.AWS.CertificateManager; using Amazon.CDK.AWS.CloudWatch; using Amazon.CDK.AWS.Route53; using Amazon.CDK.AWS.S3.Assets; using Constructs; using Gatehouse; using Gatehouse.Cdk; using Gatehouse.Testing;
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
        Assert.Empty(Compilation(text).GetDiagnostics().Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void QuickStart_HasTwoCommands()
    {
        var section = Text().Split("## Quick start")[1].Split("With the gateway running")[0];
        Assert.Equal(
            ["dotnet run --project src/Gatehouse.Cli -- serve", "dotnet test Infra.sln"],
            Shell().Matches(section).Select(match => match.Groups[1].Value.Trim()));
    }

    /// <summary>What the README defines can be deployed: it is written without an error or a warning.</summary>
    [Theory]
    [MemberData(nameof(Definitions))]
    public async Task CSharp_Definitions_AreSound(int block)
    {
        var code = Code()[block];
        var apis = Api().Matches(code).Select(match => match.Groups[1].Value)
            .Concat(Single().Matches(code).Select(match => $"new RestApi(\"readme\") {{ Routes = [{match.Groups[1].Value}] }}"))
            .Concat(Several().Matches(code).Select(match => $"new RestApi(\"readme\") {{ Routes = [.. {match.Groups[1].Value}] }}"));
        var text = Usings + "public static class Snippet { public static async Task<WrittenApi[]> Run(FunctionTarget hello, FunctionTarget greet, FunctionTarget verify) {\nawait Task.Yield();\n"
            + code + "\nreturn [" + string.Join(", ", apis.Select(api => $"({api}).Write()")) + "];\n} }";
        using var assembly = new MemoryStream();
        Assert.Empty(Compilation(text).Emit(assembly).Diagnostics.Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));

        FunctionTarget[] functions = [.. new[] { "hello", "greet", "verify" }.Select(name => FunctionTarget.FromArn($"arn:aws:lambda:eu-central-1:123456789012:function:{name}"))];
        var written = await (Task<WrittenApi[]>)Assembly.Load(assembly.ToArray()).GetType("Snippet")!.GetMethod("Run")!.Invoke(null, functions)!;

        Assert.NotEmpty(written);
        Assert.Empty(written.SelectMany(api => api.Diagnostics).Where(found => found.Severity != Gatehouse.DiagnosticSeverity.Info).Select(found => found.ToString()));
    }

    public static TheoryData<int> Definitions =>
        [.. Enumerable.Range(0, Code().Count).Where(block => Code()[block] is var code
            && !code.StartsWith("public ", StringComparison.Ordinal)
            && (Api().IsMatch(code) || Single().IsMatch(code) || Several().IsMatch(code))
            && !code.Contains("File.", StringComparison.Ordinal) && !code.Contains("LocalGateway", StringComparison.Ordinal) && !code.Contains("OpenApiFile", StringComparison.Ordinal) && !code.Contains("DocComments", StringComparison.Ordinal))];

    [Fact]
    public void Links_LeadToSections()
    {
        var sections = Heading().Matches(Text()).Select(match => "#" + Punctuation().Replace(match.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-')).ToHashSet();
        Assert.Subset(sections, Link().Matches(Text()).Select(match => match.Groups[1].Value).ToHashSet());
    }

    private static CSharpCompilation Compilation(string text) => CSharpCompilation.Create(
        "Readme" + Math.Abs(text.GetHashCode(StringComparison.Ordinal)),
        [CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview))],
        References,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

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

    [GeneratedRegex("^## (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("[^a-z0-9 -]")]
    private static partial Regex Punctuation();

    [GeneratedRegex(@"\]\((#[^)]*)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^var (\w+) = new RestApi\(", RegexOptions.Multiline)]
    private static partial Regex Api();

    [GeneratedRegex(@"^var (\w+) = Route\.", RegexOptions.Multiline)]
    private static partial Regex Single();

    [GeneratedRegex(@"^RestRoute\[\] (\w+) =", RegexOptions.Multiline)]
    private static partial Regex Several();

    [GeneratedRegex("```sh\\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Shell();
}

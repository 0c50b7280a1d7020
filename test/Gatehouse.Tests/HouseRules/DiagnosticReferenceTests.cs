using System.Reflection;
using System.Text;

namespace Gatehouse.Tests.HouseRules;

public sealed class DiagnosticReferenceTests
{
    private static IEnumerable<(string Name, DiagnosticDescriptor Descriptor)> All => typeof(DiagnosticCatalogue)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(entry => (entry.Name, (DiagnosticDescriptor)entry.GetValue(null)!));

    [Fact]
    public void EveryCode_IsTested()
    {
        var tests = string.Join('\n', Repository.Sources("test").Select(File.ReadAllText));
        Assert.Empty(All
            .Where(entry => !tests.Contains(entry.Name, StringComparison.Ordinal) && !tests.Contains(entry.Descriptor.Code, StringComparison.Ordinal))
            .Select(entry => $"{entry.Descriptor.Code} {entry.Name}"));
    }

    [Fact]
    public void EveryCode_IsDocumented()
    {
        var path = Path.Combine(Repository.Root, ".github", "DIAGNOSTICS.md");
        var text = new StringBuilder("# Diagnostics\n\nEvery code that `gatehouse check`, `serve` and the constructs report. A code never changes its meaning.\n\n| Code | Severity | Message | Way out |\n|---|---|---|---|\n");
        foreach (var (_, descriptor) in All.OrderBy(entry => entry.Descriptor.Code, StringComparer.Ordinal))
        {
            text.Append($"| {descriptor.Code} | {descriptor.Severity.ToString().ToLowerInvariant()} | {Cell(descriptor.MessageFormat)} | {Cell(descriptor.Help)} |\n");
        }

        if (Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1")
        {
            File.WriteAllText(path, text.ToString());
        }

        Assert.True(File.Exists(path) && File.ReadAllText(path) == text.ToString(), "Run the test with UPDATE_BASELINES=1 to write .github/DIAGNOSTICS.md anew.");
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}

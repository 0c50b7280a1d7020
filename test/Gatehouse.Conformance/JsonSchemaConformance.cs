using System.Text.Json;
using Gatehouse.Models;
using Xunit.Abstractions;

namespace Gatehouse.Conformance;

/// <summary>The official JSON Schema test suite, draft-04.</summary>
public sealed class JsonSchemaConformance(ITestOutputHelper output)
{
    private const string Suite = "json-schema-draft4/tests/draft4";
    private const string RemoteHost = "http://localhost:1234/";

    [Fact]
    public void Required_EveryTest_GivesTheExpectedVerdict() => Run(Path.Combine(Suite), SearchOption.TopDirectoryOnly);

    [Fact]
    public void Optional_EveryTest_GivesTheExpectedVerdict() => Run(Path.Combine(Suite, "optional"), SearchOption.AllDirectories);

    private void Run(string folder, SearchOption depth)
    {
        if (ConformanceData.Root is not { } root)
        {
            output.WriteLine("Skipped: no conformance data.");
            return;
        }

        var failures = new List<string>();
        var count = 0;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, folder), "*.json", depth).Order())
        {
            foreach (var group in JsonDocument.Parse(File.ReadAllText(file)).RootElement.EnumerateArray())
            {
                var name = $"{Path.GetRelativePath(root, file)}: {group.GetProperty("description")}";
                var isCompiled = SchemaValidator.TryCompile(group.GetProperty("schema"), Remote, out var validator, out var problems);
                foreach (var test in group.GetProperty("tests").EnumerateArray())
                {
                    count++;
                    var expected = test.GetProperty("valid").GetBoolean();
                    if (!isCompiled)
                        failures.Add($"{name}: {string.Join("; ", problems)}");
                    else if (validator!.IsValid(test.GetProperty("data")) != expected || validator.Validate(test.GetProperty("data")).IsValid != expected)
                        failures.Add($"{name}: {test.GetProperty("description")}");
                }
            }
        }

        output.WriteLine($"{folder}: {count - failures.Count} of {count}");
        Assert.Empty(failures);
    }

    private static JsonElement? Remote(Uri address)
    {
        var text = address.AbsoluteUri;
        if (!text.StartsWith(RemoteHost, StringComparison.Ordinal))
            return null;
        var file = Path.Combine(ConformanceData.Root!, "json-schema-draft4", "remotes", text[RemoteHost.Length..]);
        return File.Exists(file) ? JsonDocument.Parse(File.ReadAllText(file)).RootElement : null;
    }
}

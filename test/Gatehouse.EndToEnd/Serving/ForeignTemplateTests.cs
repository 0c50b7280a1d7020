using System.Text.Json;
using Gatehouse.EndToEnd.Processes;

namespace Gatehouse.EndToEnd.Serving;

/// <summary>Templates written by others start and list their APIs: of each set, the first of each kind of API.</summary>
public sealed class ForeignTemplateTests : IDisposable
{
    private const int Few = 8;

    // The other sets hold fragments, which refer to what stands in files that nobody has.
    private static readonly string[] WholeSets = ["aws-cdk", "aws-docs", "localstack", "sam-output", "serverless-patterns", "solutions-constructs"];

    private static readonly string? Root = Locate();

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> Sample()
    {
        var sample = new TheoryData<string, string>();
        foreach (var (file, kind) in Rows().DistinctBy(row => (row.Kind, row.File.Split('/')[0])).OrderBy(row => row.File, StringComparer.Ordinal).Take(Few))
        {
            sample.Add(file, kind);
        }

        if (sample.Count == 0)
        {
            Console.WriteLine("Skipped: no templates of others (set GATEHOUSE_CONFORMANCE to the folder of the conformance data).");
            sample.Add("", "");
        }

        return sample;
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Sample))]
    public async Task Serve_ForeignTemplate_ListsItsApi(string file, string kind)
    {
        if (Root is null)
        {
            return;
        }

        await using var server = GatehouseProcess.Start(_folder.Path, "serve", Path.Combine(Root, file), "--port", "0");
        var address = await server.ReadyAsync();

        Assert.Contains(await ServedApis.ListAsync(address), api => api.GetProperty("kind").GetString() == kind.ToUpperInvariant());
        Assert.DoesNotContain(" at Gatehouse.", server.Errors, StringComparison.Ordinal);
    }

    private static IEnumerable<(string File, string Kind)> Rows()
    {
        if (Root is null)
        {
            yield break;
        }

        foreach (var line in File.ReadLines(Path.Combine(Root, "index.jsonl")))
        {
            using var row = JsonDocument.Parse(line);
            var features = row.RootElement.GetProperty("features").EnumerateArray().Select(feature => feature.GetString()!).ToArray();
            var isPlain = !features.Any(feature => feature.StartsWith("transform:", StringComparison.Ordinal)) && features.Contains("stage");
            var file = row.RootElement.GetProperty("file").GetString()!;
            if (isPlain && WholeSets.Contains(file.Split('/')[0]) && features.FirstOrDefault(feature => feature is "rest" or "http" or "websocket") is { } kind)
            {
                yield return (file, kind);
            }
        }
    }

    private static string? Locate()
    {
        var root = Environment.GetEnvironmentVariable("GATEHOUSE_CONFORMANCE") ?? Path.Combine(Repository.Root, "..", "shared", "conformance");
        var templates = Path.GetFullPath(Path.Combine(root, "cfn-templates"));
        return File.Exists(Path.Combine(templates, "index.jsonl")) ? templates : null;
    }
}

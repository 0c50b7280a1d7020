using System.Text.Json;
using Xunit.Abstractions;

namespace Gatehouse.Conformance;

/// <summary>REST APIs against what AWS answered.</summary>
public sealed class AwsConformance(ITestOutputHelper output)
{
    /// <summary>Rows that are known not to pass, each with the reason.</summary>
    private static readonly Dictionary<string, string> Known = [];

    [Fact]
    public async Task Rest_RecordedRows_AnswerAsAws()
    {
        var failed = await RunAsync("aws/cases.jsonl");
        var unexpected = failed.Where(row => !Known.ContainsKey(row.Key)).ToList();
        Assert.True(unexpected.Count == 0, string.Join("\n", unexpected.Select(row => $"{row.Key}: {row.Value}")));
        Assert.Equal(Known.Keys.Order(), failed.Keys.Intersect(Known.Keys).Order());
    }

    [Fact]
    public async Task Rest_WeakRows_AreReported() => await RunAsync("aws/weak-cases.jsonl");

    private async Task<Dictionary<string, string>> RunAsync(string file)
    {
        await using var backends = await AwsBackends.StartAsync();
        var failed = new Dictionary<string, string>();
        var count = 0;
        foreach (var row in ConformanceData.Rows(file).Where(IsRest))
        {
            count++;
            if (await AwsRow.RunAsync(row, backends) is { Count: > 0 } problems)
            {
                failed.Add(row.GetProperty("id").GetString()!, string.Join("; ", problems));
            }
        }

        output.WriteLine($"{file}: {count - failed.Count} of {count} REST rows pass.");
        foreach (var (id, problem) in failed)
        {
            output.WriteLine($"{id}: {problem}");
        }

        return failed;
    }

    private static bool IsRest(JsonElement row) => row.GetProperty("api").GetString() == "REST";
}

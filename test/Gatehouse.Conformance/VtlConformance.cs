using System.Text.Json;
using Gatehouse.Velocity;
using Xunit.Abstractions;

namespace Gatehouse.Conformance;

/// <summary>Mapping templates: what AWS was seen to render, and what Velocity 1.7 renders.</summary>
public sealed class VtlConformance(ITestOutputHelper output)
{
    /// <summary>Rows that are known not to pass, with the reason.</summary>
    private static readonly Dictionary<string, string> KnownFailures = [];

    [Theory]
    [InlineData("vtl/cases.jsonl", "A")]
    [InlineData("vtl/cases.jsonl", "B")]
    [InlineData("vtl/engine-cases.jsonl", null)]
    public void Render_EveryRow_GivesTheExpectedText(string file, string? tier)
    {
        var rows = ConformanceData.Rows(file).Where(row => tier is null || row.GetProperty("tier").GetString() == tier).Select(VtlRow.From).ToArray();
        var failures = new List<string>();
        foreach (var row in rows)
        {
            if (row.Problem() is not { } problem)
                continue;

            failures.Add(row.Id);
            if (!KnownFailures.ContainsKey(row.Id))
                output.WriteLine($"{row.Id}\n{problem}\n");
        }

        output.WriteLine($"{file} {tier}: {rows.Length - failures.Count} of {rows.Length}");
        var ids = rows.Select(static row => row.Id).ToHashSet();
        Assert.Equal(KnownFailures.Keys.Where(ids.Contains).Order(StringComparer.Ordinal), failures.Order(StringComparer.Ordinal));
    }
}

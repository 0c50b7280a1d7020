using System.Text.Json;
using Gatehouse.Conformance.Aws;
using Gatehouse.Local.Http;
using Xunit.Abstractions;

namespace Gatehouse.Conformance;

/// <summary>What AWS answered to requests to HTTP APIs.</summary>
public sealed class HttpConformance(ITestOutputHelper output)
{
    [Theory]
    [InlineData("aws/cases.jsonl")]
    [InlineData("aws/weak-cases.jsonl")]
    public async Task Handle_EveryCase_AnswersAsAws(string file)
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var row in ConformanceData.Rows(file).Where(row => row.GetProperty("api").GetString()!.StartsWith("HTTP", StringComparison.Ordinal)))
        {
            // The size of a body is judged before a request reaches its API; tests of the host cover it.
            if (row.GetProperty("request").TryGetProperty("body", out var body) && body.ToString().StartsWith("{{", StringComparison.Ordinal))
            {
                continue;
            }

            count++;
            failures.AddRange((await RunAsync(row)).Select(problem => $"{row.GetProperty("id")}: {problem}"));
        }

        output.WriteLine($"{file}, HTTP: {count} cases");
        Assert.Empty(failures);
    }

    private static async Task<IEnumerable<string>> RunAsync(JsonElement row)
    {
        var (api, functions) = HttpCaseDefinition.Read(row.GetProperty("definition"));
        var gateway = HttpGateway.TryCompile(api, new HttpGatewayOptions { ApiId = "abc123", Region = "us-west-2" }, out var diagnostics);
        Assert.Empty(diagnostics);
        var request = CaseRequest.Read(row.GetProperty("request"), "abc123.execute-api.us-west-2.amazonaws.com");
        var answer = await gateway!.HandleAsync(request, default);
        var expected = row.GetProperty("expected");
        var problems = ExpectedAnswer.Compare(expected, answer);
        return expected.TryGetProperty("lambda_event_dotnet", out var recorded)
            ? problems.Concat(DotNetEvent.Compare(recorded, functions.Values.Single().LastEvent))
            : problems;
    }
}

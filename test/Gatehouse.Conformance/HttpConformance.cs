using System.Text.Json;
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
        await using var backends = await AwsBackends.StartAsync();
        var failures = new List<string>();
        var count = 0;
        foreach (var row in ConformanceData.Rows(file).Where(IsRunHere))
        {
            count++;
            failures.AddRange((await RunAsync(row, backends)).Select(problem => $"{row.GetProperty("id")}: {problem}"));
        }

        output.WriteLine($"{file}, HTTP: {count} cases");
        Assert.Empty(failures);
    }

    // The size of a body is judged before a request reaches its API; tests of the host cover it.
    private static bool IsRunHere(JsonElement row) =>
        row.GetProperty("api").GetString()!.StartsWith("HTTP", StringComparison.Ordinal)
        && !(row.GetProperty("request").TryGetProperty("body", out var body) && body.ToString().StartsWith("{{>10 MB", StringComparison.Ordinal));

    private static async Task<IReadOnlyList<string>> RunAsync(JsonElement raw, AwsBackends backends)
    {
        backends.Forget();
        var row = AwsPlaceholders.Fill(raw);
        var functions = new AwsLambdaStubs(row.GetProperty("backends"));
        var options = new HttpGatewayOptions { ApiId = AwsPlaceholders.ApiId, Region = "us-west-2", Functions = functions, Backends = backends.Client };
        if (HttpGateway.TryCompile(AwsHttpDefinition.Read(row.GetProperty("definition")), options, out var diagnostics) is not { } gateway)
        {
            return [.. diagnostics.Select(diagnostic => diagnostic.ToString())];
        }

        var answer = await gateway.HandleAsync(AwsRowRequest.Read(row, options.DomainName), default);
        answer.Headers.Set("Content-Length", answer.Body.Length.ToString());
        return [.. new AwsExpectation(row.GetProperty("expected")).Compare(new(answer, functions, backends.Last))];
    }
}

using System.Diagnostics;
using Gatehouse.Benchmarks.Load;

namespace Gatehouse.Benchmarks;

/// <summary>
/// Requests a second that the gateway takes on one core as a share of a bare Kestrel endpoint's; and the same of the time that each spends
/// on its core for a request, which also holds where the client or others on the machine keep the servers waiting. The two are measured
/// in turn, and the median of the rounds is shown, so that both see the machine in the same states.
/// </summary>
internal static class GatewayBenchmarks
{
    private const int Connections = 16;
    private const int Rounds = 7;
    private const string Stage = "/_aws/execute-api/bench12345/dev/x";

    private static readonly (string Scenario, string What, double Budget, byte[] Request)[] Scenarios =
    [
        ("proxy", "Lambda proxy, function in process", 0.50, LoadClient.Request("GET", Stage)),
        ("mock", "MOCK with request and response template", 0.50, LoadClient.Request("GET", Stage + "?name=Rahul")),
        ("process", "Lambda proxy, function in a process", 0.25, LoadClient.Request("GET", Stage)),
        ("traced", "as the first, requests kept to be looked at", 0, LoadClient.Request("GET", Stage)),
        ("validated", "validated POST, function in process", 0, LoadClient.Request("POST", Stage, """{"name":"bob","email":"bob@example.com"}""")),
        ("authorizer", "cached TOKEN authorizer, function in process", 0, LoadClient.Request("GET", Stage, null, ("Authorization", "Bearer x"))),
        ("routes", "Lambda proxy among 10,000 routes", 0, LoadClient.Request("GET", "/_aws/execute-api/bench12345/dev/r9999/7/a")),
    ];

    public static async Task<int> RunAsync(string[] names)
    {
        var bareRequest = LoadClient.Request("GET", "/");
        using var bare = await ServerProcess.StartAsync("bare").ConfigureAwait(false);
        await LoadClient.RunAsync(bare.Port, bareRequest, Connections, TimeSpan.FromSeconds(15)).ConfigureAwait(false);
        foreach (var (scenario, what, budget, request) in Scenarios.Where(row => names.Length == 0 || names.Contains(row.Scenario)))
        {
            using var server = await ServerProcess.StartAsync(scenario).ConfigureAwait(false);
            // Processes of functions have to start, and the compiler needs its time on the one core: it is busy for some ten seconds.
            await LoadClient.RunAsync(server.Port, request, Connections, TimeSpan.FromSeconds(scenario == "process" ? 30 : 15)).ConfigureAwait(false);
            var rounds = new List<(Measurement Bare, Measurement Gateway)>();
            for (var round = 0; round < Rounds; round++)
            {
                rounds.Add((await MeasureAsync(bare, bareRequest).ConfigureAwait(false), await MeasureAsync(server, request).ConfigureAwait(false)));
            }

            Console.WriteLine(
                $"{what,-48} {Median(rounds, row => row.Gateway.Rate),8:N0} of {Median(rounds, row => row.Bare.Rate),8:N0} requests/s  {Median(rounds, row => row.Gateway.Rate / row.Bare.Rate),5:P0}"
                + $"   {Median(rounds, row => row.Gateway.Cost),6:F1} to {Median(rounds, row => row.Bare.Cost),5:F1} us of a core  {Median(rounds, row => row.Bare.Cost / row.Gateway.Cost),5:P0}"
                + (budget > 0 ? $"  (budget {budget:P0})" : ""));
        }

        return 0;
    }

    private static double Median(List<(Measurement Bare, Measurement Gateway)> rounds, Func<(Measurement Bare, Measurement Gateway), double> value) =>
        rounds.Select(value).Order().ElementAt(rounds.Count / 2);

    private static async Task<Measurement> MeasureAsync(ServerProcess server, byte[] request)
    {
        var (before, clock) = (server.Seconds, Stopwatch.StartNew());
        var count = await LoadClient.RunAsync(server.Port, request, Connections, TimeSpan.FromSeconds(2)).ConfigureAwait(false);
        return new(count / clock.Elapsed.TotalSeconds, (server.Seconds - before) / count * 1e6);
    }

    /// <summary>Requests a second, and microseconds of its core that the server takes for one.</summary>
    private readonly record struct Measurement(double Rate, double Cost);
}

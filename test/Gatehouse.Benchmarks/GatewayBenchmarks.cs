using System.Diagnostics;
using Gatehouse.Benchmarks.Load;

namespace Gatehouse.Benchmarks;

/// <summary>
/// Requests a second that the gateway takes on one core as a share of a bare Kestrel endpoint's; and the same of the time that each spends
/// on its core for a request, which also holds where the client or others on the machine keep the servers waiting.
/// </summary>
internal static class GatewayBenchmarks
{
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
        var bare = await MeasureAsync("bare", LoadClient.Request("GET", "/")).ConfigureAwait(false);
        Console.WriteLine($"{"bare Kestrel endpoint",-48} {bare.Rate,8:N0} requests/s  {bare.Cost,6:F1} us of a core each");
        foreach (var (scenario, what, budget, request) in Scenarios.Where(row => names.Length == 0 || names.Contains(row.Scenario)))
        {
            var (rate, cost) = await MeasureAsync(scenario, request).ConfigureAwait(false);
            Console.WriteLine($"{what,-48} {rate,8:N0} requests/s  {rate / bare.Rate,5:P0}  {cost,6:F1} us of a core each  {bare.Cost / cost,5:P0}{(budget > 0 ? $"  (budget {budget:P0})" : "")}");
        }

        return 0;
    }

    /// <summary>Requests a second, and microseconds of its core that the server takes for one.</summary>
    private static async Task<(double Rate, double Cost)> MeasureAsync(string scenario, byte[] request)
    {
        const int connections = 16;
        using var server = await ServerProcess.StartAsync(scenario).ConfigureAwait(false);
        // Processes of functions have to start, and the compiler needs its time on the one core: it is busy for some ten seconds.
        await LoadClient.RunAsync(server.Port, request, connections, TimeSpan.FromSeconds(scenario == "process" ? 30 : 15)).ConfigureAwait(false);
        var (before, clock) = (server.Seconds, Stopwatch.StartNew());
        var count = await LoadClient.RunAsync(server.Port, request, connections, TimeSpan.FromSeconds(4)).ConfigureAwait(false);
        return (count / clock.Elapsed.TotalSeconds, (server.Seconds - before) / count * 1e6);
    }
}

using Gatehouse.Benchmarks.Load;

namespace Gatehouse.Benchmarks;

/// <summary>Requests a second of the gateway as a share of a bare Kestrel endpoint's, each server on one core, in one run.</summary>
internal static class GatewayBenchmarks
{
    private const string Stage = "/_aws/execute-api/bench12345/dev/x";

    private static readonly (string Scenario, string What, double Budget, byte[] Request)[] Scenarios =
    [
        ("proxy", "Lambda proxy, function in process", 0.50, LoadClient.Request("GET", Stage)),
        ("mock", "MOCK with request and response template", 0.50, LoadClient.Request("GET", Stage + "?name=Rahul")),
        ("process", "Lambda proxy, function in a process", 0.25, LoadClient.Request("GET", Stage)),
        ("validated", "validated POST, function in process", 0, LoadClient.Request("POST", Stage, """{"name":"bob","email":"bob@example.com"}""")),
        ("authorizer", "cached TOKEN authorizer, function in process", 0, LoadClient.Request("GET", Stage, null, ("Authorization", "Bearer x"))),
        ("routes", "Lambda proxy among 10,000 routes", 0, LoadClient.Request("GET", "/_aws/execute-api/bench12345/dev/r9999/7/a")),
    ];

    public static async Task<int> RunAsync(string[] names)
    {
        var time = TimeSpan.FromSeconds(4);
        var bare = await MeasureAsync("bare", LoadClient.Request("GET", "/"), time).ConfigureAwait(false);
        Console.WriteLine($"{"bare Kestrel endpoint",-48} {bare,10:N0} requests/s");
        foreach (var (scenario, what, budget, request) in Scenarios.Where(row => names.Length == 0 || names.Contains(row.Scenario)))
        {
            var rate = await MeasureAsync(scenario, request, time).ConfigureAwait(false);
            Console.WriteLine($"{what,-48} {rate,10:N0} requests/s  {rate / bare,6:P0}{(budget > 0 ? $"  (budget {budget:P0})" : "")}");
        }

        return 0;
    }

    private static async Task<double> MeasureAsync(string scenario, byte[] request, TimeSpan time)
    {
        using var server = await ServerProcess.StartAsync(scenario).ConfigureAwait(false);
        return await LoadClient.MeasureAsync(server.Port, request, 16, time).ConfigureAwait(false);
    }
}

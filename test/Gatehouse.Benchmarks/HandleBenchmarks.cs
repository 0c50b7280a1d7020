using System.Diagnostics;
using Gatehouse.Local;

namespace Gatehouse.Benchmarks;

/// <summary>What a request costs between the server's parser and its writer: time and bytes allocated.</summary>
internal static class HandleBenchmarks
{
    private const int Count = 20_000;
    private const string Domain = "bench12345.execute-api.us-east-1.amazonaws.com";

    private static readonly byte[] Body = """{"name":"bob","email":"bob@example.com"}"""u8.ToArray();

    public static async Task<int> RunAsync()
    {
        foreach (var scenario in (string[])["proxy", "mock", "validated", "authorizer", "routes"])
        {
            var endpoint = (await GatewayServer.ModelAsync(scenario).ConfigureAwait(false)).Apis[0].Endpoint;
            var best = double.MaxValue;
            var bytes = 0L;
            for (var round = 0; round < 30; round++)
            {
                var (before, clock) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
                for (var index = 0; index < Count; index++)
                {
                    var answer = endpoint.HandleAsync(Request(scenario), CancellationToken.None);
                    if (!answer.IsCompletedSuccessfully || answer.Result.Status != 200)
                    {
                        throw new InvalidOperationException($"'{scenario}' is not answered with 200 at once.");
                    }
                }

                best = Math.Min(best, Stopwatch.GetElapsedTime(clock).TotalNanoseconds / Count);
                bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Count;
            }

            Console.WriteLine($"{"handling of '" + scenario + "'",-48} {best,10:N0} ns  {bytes,8:N0} bytes");
        }

        return 0;
    }

    private static GatewayRequest Request(string scenario)
    {
        var headers = new GatewayHeaders(4) { { "Host", "127.0.0.1" }, { "Accept", "*/*" } };
        switch (scenario)
        {
            case "authorizer":
                headers.Add("Authorization", "Bearer x");
                break;
            case "validated":
                headers.Add("Content-Type", "application/json");
                break;
        }

        return new()
        {
            Method = scenario == "validated" ? "POST" : "GET",
            Path = scenario == "routes" ? "/dev/r9999/7/a" : "/dev/x",
            Query = scenario == "mock" ? "name=Rahul" : "",
            Headers = headers,
            Body = scenario == "validated" ? Body : default,
            DomainName = Domain,
        };
    }
}

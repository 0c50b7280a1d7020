using Gatehouse.Benchmarks;

return args switch
{
    ["server", var scenario] => await GatewayServer.RunAsync(scenario).ConfigureAwait(false),
    ["gateway", ..] => await GatewayBenchmarks.RunAsync(args[1..]).ConfigureAwait(false),
    ["writer", "cold", var path] => WriterBenchmarks.WriteTo(path),
    ["writer", ..] => WriterBenchmarks.Run(),
    [] => await GatewayBenchmarks.RunAsync([]).ConfigureAwait(false) + WriterBenchmarks.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Benchmarks: gateway [SCENARIO...], writer, velocity, cdk; without a name the first two.");
    return 2;
}

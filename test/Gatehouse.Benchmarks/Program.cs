using Gatehouse.Benchmarks;
using Gatehouse.Benchmarks.Cdk;

return args switch
{
    ["server", var scenario] => await GatewayServer.RunAsync(scenario).ConfigureAwait(false),
    ["writer", "cold", var path] => WriterBenchmarks.WriteTo(path),
    ["gateway", ..] => await GatewayBenchmarks.RunAsync(args[1..]).ConfigureAwait(false),
    ["handle"] => await HandleBenchmarks.RunAsync().ConfigureAwait(false),
    ["writer", ..] => WriterBenchmarks.Run(),
    ["velocity", ..] => Velocity(args[1..]),
    ["cdk", ..] => CdkBenchmarks.Run(args[1..]),
    [] => await GatewayBenchmarks.RunAsync([]).ConfigureAwait(false) + WriterBenchmarks.Run() + Velocity([]) + CdkBenchmarks.Run([]),
    _ => Usage(),
};

static int Velocity(string[] args)
{
    VelocityBenchmarks.Run(args);
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("Benchmarks: gateway [SCENARIO...], handle, writer, velocity, cdk; without a name all but handle.");
    return 2;
}

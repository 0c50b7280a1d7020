using Gatehouse.Benchmarks;
using Gatehouse.Benchmarks.Cdk;

return args switch
{
    ["server", var scenario] => await GatewayServer.RunAsync(scenario).ConfigureAwait(false),
    ["write", var file] => StartBenchmarks.Write(file),
    ["gateway", ..] => await GatewayBenchmarks.RunAsync(args[1..]).ConfigureAwait(false),
    ["handle"] => await HandleBenchmarks.RunAsync().ConfigureAwait(false),
    ["writer"] => WriterBenchmarks.Run(),
    ["cold"] => StartBenchmarks.Cold(),
    ["serve"] => StartBenchmarks.Serve(),
    ["cdk", ..] => Cdk(args[1..]),
    ["velocity", ..] => Velocity(args[1..]),
    [] => await AllAsync().ConfigureAwait(false),
    _ => Usage(),
};

static async Task<int> AllAsync()
{
    foreach (var name in (string[])["writer", "cold", "serve", "cdk", "gateway", "handle", "velocity"])
    {
        // CDK benchmarks start their own command line again.
        using var part = System.Diagnostics.Process.Start(Environment.ProcessPath!, name);
        await part.WaitForExitAsync().ConfigureAwait(false);
        if (part.ExitCode != 0)
        {
            return part.ExitCode;
        }
    }

    return 0;
}

static int Cdk(string[] arguments)
{
    if (!Has("node"))
    {
        Console.WriteLine("cdk: skipped, as there is no node on the PATH");
        return 0;
    }

    return CdkBenchmarks.Run(arguments);
}

static int Velocity(string[] arguments)
{
    if (!Has("java"))
    {
        Console.WriteLine("velocity: skipped, as there is no java on the PATH");
        return 0;
    }

    VelocityBenchmarks.Run(arguments);
    return 0;
}

static bool Has(string program) =>
    (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));

static int Usage()
{
    Console.Error.WriteLine("Benchmarks: writer, cold, serve, cdk [RUNS], gateway [SCENARIO...], handle, velocity; without a name all of them.");
    return 2;
}

using System.Diagnostics;
using System.Globalization;
using Amazon.CDK;
using Gatehouse.Cdk;

namespace Gatehouse.Benchmarks.Cdk;

/// <summary>
/// What an API of many routes adds to the run of a CDK app: each run is a process of its own, as under <c>cdk synth</c>,
/// and runs of the app without routes alternate with those of the app with routes.
/// </summary>
public static class CdkBenchmarks
{
    private const string Child = "app";

    /// <summary>Runs the comparison, or, as its own child process, one app.</summary>
    /// <param name="arguments">Nothing or the number of runs; for a child, <c>app</c>, the number of routes and the output folder.</param>
    public static int Run(string[] arguments)
    {
        if (arguments is [Child, var routes, var output])
        {
            Synthesize(int.Parse(routes, CultureInfo.InvariantCulture), output);
            Console.WriteLine(System.Environment.CpuUsage.TotalTime.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
            return 0;
        }

        var runs = arguments is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 7;
        var prefix = System.Environment.GetCommandLineArgs()[..^arguments.Length];
        var times = new Dictionary<int, List<(double Wall, double Core)>> { [0] = [], [1_000] = [] };
        for (var run = 0; run <= runs; run++)
        {
            foreach (var (size, measured) in times)
            {
                var time = Measure(prefix, size);
                if (run > 0)
                {
                    measured.Add(time);
                }
            }
        }

        Console.WriteLine($"CDK app, {runs} runs (budget: 300 ms above empty)");
        Print("median", Median(times[0], time => time.Wall), Median(times[1_000], time => time.Wall));
        Print("fastest", times[0].Min(time => time.Wall), times[1_000].Min(time => time.Wall));
        Print("core, .NET", Median(times[0], time => time.Core), Median(times[1_000], time => time.Core));
        return 0;
    }

    private static (double Wall, double Core) Measure(string[] prefix, int routes)
    {
        var folder = Directory.CreateTempSubdirectory("gatehouse-cdk-");
        try
        {
            var start = new ProcessStartInfo(System.Environment.ProcessPath!) { RedirectStandardOutput = true };
            var self = Path.GetFileNameWithoutExtension(start.FileName) == "dotnet" ? prefix : prefix[1..];
            foreach (var argument in (string[])[.. self, Child, routes.ToString(CultureInfo.InvariantCulture), Path.Combine(folder.FullName, "cdk.out")])
            {
                start.ArgumentList.Add(argument);
            }

            start.Environment["TMPDIR"] = folder.FullName;
            start.Environment["CDK_VALIDATION"] = "false";
            start.Environment["JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION"] = "20";
            var watch = Stopwatch.StartNew();
            using var process = Process.Start(start)!;
            var core = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0
                ? (watch.Elapsed.TotalMilliseconds, double.Parse(core, CultureInfo.InvariantCulture))
                : throw new InvalidOperationException("The app failed.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Synthesize(int routes, string output)
    {
        var app = new App(new AppProps { Outdir = output });
        var stack = new Amazon.CDK.Stack(app, "Stack");
        if (routes > 0)
        {
            var function = FunctionTarget.FromArn("arn:aws:lambda:eu-west-1:123456789012:function:one");
            _ = new RestGateway(stack, "Api", new RestApi("many")
            {
                Stages = [new ApiStage("dev")],
                Routes = [.. Enumerable.Range(0, routes).Select(index => Route.Get($"/things{index}/{{id}}", Lambda.Proxy(function)))],
            });
        }

        if (app.Run() != 0)
        {
            throw new InvalidOperationException("The app holds mistakes.");
        }
    }

    private static void Print(string which, double empty, double full) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"  {which,-10} empty {empty:0} ms, 1,000 routes {full:0} ms, above empty {full - empty:0} ms"));

    private static double Median(List<(double Wall, double Core)> times, Func<(double Wall, double Core), double> which) =>
        times.Select(which).Order().ElementAt(times.Count / 2);
}

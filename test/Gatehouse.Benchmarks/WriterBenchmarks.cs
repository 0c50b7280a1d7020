using System.Diagnostics;

namespace Gatehouse.Benchmarks;

/// <summary>A REST definition of 1,000 routes: compiled to template JSON, and read back.</summary>
internal static class WriterBenchmarks
{
    public static RestApi Definition(int routes)
    {
        var hello = FunctionTarget.FromArn(TemplateText.GetAtt("Hello", "Arn"));
        return new("big")
        {
            Stages = [new("dev")],
            Routes = [.. Enumerable.Range(0, routes).Select(index => Route.Get($"/r{index}/{{id}}", Lambda.Proxy(hello)))],
        };
    }

    public static int Run()
    {
        const int rounds = 400, cold = 200;
        var (times, length, core) = (new List<double>(), 0, TimeSpan.Zero);
        for (var round = 0; round < rounds; round++)
        {
            core = round == cold ? Environment.CpuUsage.TotalTime : core;
            var clock = Stopwatch.StartNew();
            length = Definition(1000).Write().ToTemplate().ToJson().Length;
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        core = (Environment.CpuUsage.TotalTime - core) / (rounds - cold);
        Console.WriteLine($"definition of 1,000 routes to template JSON ({length:N0} characters): first {times[0]:F1} ms, warm: best {times[cold..].Min():F1} ms, median {Median(times[cold..]):F1} ms; {core.TotalMilliseconds:F1} ms of a core  (budget 20 ms)");
        return 0;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}

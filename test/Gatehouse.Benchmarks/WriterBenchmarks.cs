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

    /// <summary>Tiered compilation settles in the first half.</summary>
    private const int Rounds = 400;

    /// <summary>One definition, written to a file: for the time of a whole process.</summary>
    public static int WriteTo(string path)
    {
        File.WriteAllText(path, Definition(1000).Write().ToTemplate().ToJson());
        return 0;
    }

    public static int Run()
    {
        var times = new List<double>();
        var length = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            length = Definition(1000).Write().ToTemplate().ToJson().Length;
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        Console.WriteLine($"definition of 1,000 routes to template JSON ({length:N0} characters): first {times[0]:F1} ms, median warm {Median(times[(Rounds / 2)..]):F1} ms (budget 20 ms)");
        return 0;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}

using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Gatehouse.Benchmarks;

/// <summary>From the start of a process to the line that says it is done; the best of some runs, as others disturb.</summary>
internal static class StartBenchmarks
{
    private const int Runs = 7;

    /// <summary>The built command, from its start to the line <c>Ready</c>, with a template of 1,000 routes.</summary>
    public static int Serve()
    {
        var command = Path.Combine(GatewayServer.Root(), "artifacts", "bin", "Gatehouse.Cli", "release", "Gatehouse.Cli.dll");
        if (!File.Exists(command))
        {
            Console.WriteLine($"serve: skipped, as {command} is not built (dotnet build -c Release src/Gatehouse.Cli)");
            return 0;
        }

        var template = Path.GetTempFileName() + ".json";
        File.WriteAllText(template, Template());
        Report("serve a template of 1,000 routes, start to ready", 1_000, "dotnet", [command, "serve", template, "--port", "0"], "Ready");
        File.Delete(template);
        return 0;
    }

    /// <summary>This program once more, from its start to the written template of 1,000 routes.</summary>
    public static int Cold()
    {
        var file = Path.GetTempFileName();
        Report("definition of 1,000 routes to a file, cold process", 400, Environment.ProcessPath!, ["write", file], "Written");
        File.Delete(file);
        return 0;
    }

    /// <summary>What the child of <see cref="Cold"/> does.</summary>
    public static int Write(string file)
    {
        File.WriteAllText(file, WriterBenchmarks.Definition(1_000).Write().ToTemplate().ToJson());
        Console.WriteLine("Written");
        return 0;
    }

    private static string Template()
    {
        var template = JsonNode.Parse(WriterBenchmarks.Definition(1_000).Write().ToTemplate().ToJson())!;
        template["Resources"]!["Hello"] = JsonNode.Parse("""
            {
              "Type": "AWS::Lambda::Function",
              "Properties": {
                "Runtime": "nodejs22.x", "Handler": "index.handler", "Role": "arn:aws:iam::123456789012:role/hello",
                "Code": { "ZipFile": "exports.handler = async () => ({ statusCode: 200 })" }
              }
            }
            """);
        return template.ToJsonString();
    }

    private static void Report(string what, int budget, string program, string[] arguments, string end)
    {
        var times = Enumerable.Range(0, Runs).Select(_ => Measure(program, arguments, end)).OrderBy(time => time.Wall).ToList();
        Console.WriteLine($"{what,-48} best {times[0].Wall,6:N0} ms, median {times[Runs / 2].Wall,6:N0} ms; {times.Min(time => time.Core),6:N0} ms of a core  (budget {budget:N0} ms)");
    }

    private static (double Wall, double Core) Measure(string program, string[] arguments, string end)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith(end, StringComparison.Ordinal))
            {
                var (wall, core) = (clock.Elapsed.TotalMilliseconds, process.TotalProcessorTime.TotalMilliseconds);
                process.Kill();
                process.WaitForExit();
                return (wall, core);
            }
        }

        throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended without '{end}'.");
    }
}

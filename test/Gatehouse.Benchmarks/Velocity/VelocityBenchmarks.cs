using System.Diagnostics;
using System.Globalization;
using Gatehouse.Velocity;
using Gatehouse.Velocity.Mapping;
using Gatehouse.Velocity.Rendering;

namespace Gatehouse.Benchmarks;

/// <summary>Renders of parsed templates, ours beside Velocity 1.7 on the JVM in the same run. The budget is a third of the JVM's time.</summary>
internal static class VelocityBenchmarks
{
    private const string Tutorial =
        "#set($inputRoot = $input.path('$'))\n#set($name = $inputRoot.name)\n#if(!$name.startsWith(\"non_proxy_\"))\n#set($name = \"non_proxy_\" + $name)\n#end\n{\"name\": \"$name\"}";

    private const string Loop =
        "#set($root = $input.path('$'))\n{\n  \"items\": [\n#foreach($item in $root.items)\n    {\"id\": $item.id, \"name\": \"$item.name\", \"price\": $item.price}#if($foreach.hasNext),#end\n\n#end\n  ]\n}\n";

    public static void Run(string[] args)
    {
        var items = string.Join(',', Enumerable.Range(1, 20).Select(static i => $$"""{"id":{{i}},"name":"item {{i}}","price":{{i}}.5}"""));
        Console.WriteLine("template     ours ns  with JSON     JVM ns  with JSON   ratio  with JSON   bytes a render");
        Measure("tutorial", Tutorial, """{"name":"bob"}""");
        Measure("loop of 20", Loop, $$"""{"items":[{{items}}]}""");
    }

    private static void Measure(string name, string text, string body)
    {
        var template = Compiler.Compile(text, VelocityDialect.ApiGateway);
        var source = new ParsedSource(new InputObject(new MappingInput { Body = body }));
        var mapping = MappingTemplate.Parse(text);
        var engine = Best(() => template.Render(source, null));
        var whole = Best(() => mapping.Render(new MappingInput { Body = body }));
        var bytes = BytesOf(() => template.Render(source, null));
        var jvm = RunOnJvm(text, body, mapping.Render(new MappingInput { Body = body }));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-12}{engine,8}{whole,11}{jvm?.Engine,11}{jvm?.Whole,11}{(double)engine / jvm?.Engine,8:F2}{(double)whole / jvm?.Whole,11:F2}{bytes,17}  (budget 0.33)"));
    }

    private static long Best(Func<string> render)
    {
        const int count = 20_000;
        var best = long.MaxValue;
        var sink = 0;
        for (var round = 0; round < 30; round++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < count; i++)
                sink += render().Length;
            best = Math.Min(best, (long)(Stopwatch.GetElapsedTime(start).TotalNanoseconds / count));
        }

        return sink == 42 ? 0 : best;
    }

    private static long BytesOf(Func<string> render)
    {
        const int count = 1_000;
        var start = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < count; i++)
            render();
        return (GC.GetAllocatedBytesForCurrentThread() - start) / count;
    }

    private static (long Engine, long Whole)? RunOnJvm(string text, string body, string rendered)
    {
        const string jars = "/usr/share/java/";
        if (!File.Exists(jars + "velocity.jar"))
        {
            Console.WriteLine("Velocity 1.7 is not installed (apt-get install velocity libjsonpath-java openjdk-17-jdk-headless): no comparison.");
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("velocity-bench").FullName;
        var java = SourceOfHarness();
        File.WriteAllText(Path.Combine(folder, "template"), text);
        File.WriteAllText(Path.Combine(folder, "body"), body);
        var path = string.Join(':', new[] { "velocity", "commons-lang", "commons-collections3", "json-path", "json-smart", "asm", "accessors-smart", "slf4j-api", "slf4j-nop" }.Select(static jar => jars + jar + ".jar"));
        var start = new ProcessStartInfo("java", ["-cp", path, java, Path.Combine(folder, "template"), Path.Combine(folder, "body")]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Directory.Delete(folder, recursive: true);
        var end = output.IndexOf('\n', StringComparison.Ordinal);
        if (output[(end + 1)..] != rendered)
            throw new InvalidOperationException($"The JVM rendered something else:\n{output[(end + 1)..]}\n{rendered}");

        var times = output[..end].Split(' ');
        return (long.Parse(times[0], CultureInfo.InvariantCulture), long.Parse(times[1], CultureInfo.InvariantCulture));
    }

    private static string SourceOfHarness()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Infra.sln")))
            folder = folder.Parent;

        return Path.Combine(folder?.FullName ?? ".", "test", "Gatehouse.Benchmarks", "Velocity", "VelocityBench.java");
    }

    private sealed class ParsedSource(InputObject input) : VariableSource
    {
        public override object? Get(string name) => name == "input" ? input : null;
    }
}

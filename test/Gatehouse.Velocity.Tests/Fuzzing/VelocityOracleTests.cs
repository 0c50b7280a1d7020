using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace Gatehouse.Velocity.Tests.Fuzzing;

/// <summary>
/// Random templates through Velocity 1.7 and through ours. VELOCITY_FUZZ sets how many (default 300), VELOCITY_FUZZ_SEED the first seed.
/// </summary>
public sealed partial class VelocityOracleTests(ITestOutputHelper output)
{
    private const string Context =
        """{"s":"Hello","n":5,"d":2.5,"l":12345678901,"big":123456789012345678901234567890,"t":true,"f":false,"list":[1,2,"three",null],"map":{"a":1,"b":"two","c":[1,2]},"nul":null,"empty":"","text":"$n and #if($t)yes#end","nested":{"m":{"z":1},"l":[[1],[2]]}}""";

    [Fact]
    public void Render_RandomTemplates_MatchesVelocity17()
    {
        if (Oracle.Locate() is not { } script)
            return;

        var count = Number("VELOCITY_FUZZ", 300);
        var first = Number("VELOCITY_FUZZ_SEED", 1);
        var templates = Enumerable.Range(first, count).Select(static seed => new TemplateGenerator(seed).Next()).ToArray();
        var rows = templates.Select((t, i) => $$"""{"id":"{{i}}","template":{{JsonSerializer.Serialize(t)}},"context":{{Context}}}""");
        var expected = Oracle.Render(script, rows, quiet: false);
        Assert.Equal(count, expected.Count);

        var differences = 0;
        for (var i = 0; i < count; i++)
        {
            var (rendered, problem) = Render(templates[i]);
            if (rendered == expected[i] || (rendered is not null && expected[i] is { } other && Identity().IsMatch(other) && Identity().IsMatch(rendered)))
                continue;

            if (++differences <= 40)
                output.WriteLine($"seed {first + i}: {JsonSerializer.Serialize(templates[i])}\n  1.7:  {JsonSerializer.Serialize(expected[i])}\n  ours: {JsonSerializer.Serialize(rendered)} {problem}");
        }

        output.WriteLine($"{count} templates, {expected.Count(static e => e is null)} of them fail in 1.7, {differences} differ");
        Assert.Equal(0, differences);
    }

    private static (string? Text, string? Problem) Render(string template)
    {
        try
        {
            return (VelocityTemplate.Parse(template, VelocityDialect.Velocity).Render(Plain(JsonBody.Parse(Context)) as VelocityMap ?? []), null);
        }
        catch (Exception e) when (e is VelocityParseException or VelocityRenderException)
        {
            return (null, e.Message);
        }
    }

    // Arrays and iterators print with a hash that differs from run to run.
    [GeneratedRegex(@"(\[[BC]|\[L[\w.]+;|Itr|Iterator)@[0-9a-f]+")]
    private static partial Regex Identity();

    private static object? Plain(object? value) => value switch
    {
        VelocityMap map => map.Aggregate(new VelocityMap(), static (copy, e) =>
        {
            copy.Put(e.Key, Plain(e.Value));
            return copy;
        }),
        JsonArray array => new VelocityList(array.Select(Plain)),
        _ => value,
    };

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), out var number) ? number : otherwise;
}

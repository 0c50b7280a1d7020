using System.Runtime.CompilerServices;
using Gatehouse.Tests.Reading;
using Gatehouse.Tests.Reading.Generators;

namespace Gatehouse.Tests.Baselines;

/// <summary>Every scenario is written to the template beside it.</summary>
public sealed class BaselineTests
{
    private static readonly Dictionary<string, Scenario> Scenarios = typeof(Scenario).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Scenario)) && !type.IsAbstract)
        .ToDictionary(type => type.Name, type => (Scenario)Activator.CreateInstance(type)!);

    public static TheoryData<string> Names => [.. Scenarios.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_Scenario_GivesItsTemplate(string name)
    {
        var actual = TemplateResource.Template(Scenarios[name].Resources()).ToJson(indented: true) + "\n";
        var path = Path.Combine(Folder(), name, "template.json");
        if (Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (actual != expected)
        {
            var received = path.Replace("template.json", "template.received.json", StringComparison.Ordinal);
            File.WriteAllText(received, actual);
            Assert.Fail($"The template changed. Compare: diff {path} {received}\nIf it is as it should be, run the tests with UPDATE_BASELINES=1.");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_Scenario_FitsCloudFormationsSchema(string name) =>
        Assert.Empty(Scenarios[name].Resources().SelectMany(CloudFormationSchema.Problems));

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_Scenario_IsReadAsTheSame(string name)
    {
        var read = RoundTrip.Of((TemplateMap)TemplateResource.Template(Scenarios[name].Resources())["Resources"]!);
        if (Scenarios[name] is RestScenario { Api: var api })
        {
            Same(api.Expand(), Assert.Single(read.RestApis).Value);
        }

        if (Scenarios[name] is DomainScenario { Domain: var domain })
        {
            Assert.Null(Difference.Between(domain, Assert.Single(read.Domains).Value));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ToOpenApi_Scenario_IsReadAsTheSame(string name)
    {
        if (Scenarios[name] is RestScenario scenario)
        {
            var api = scenario.Api.InDocument();
            Same(api.Expand().InDocument(), RestApi.FromOpenApi(api.ToOpenApi().ToJson()));
        }
    }

    private static void Same(RestApi expected, RestApi found)
    {
        if (Difference.Between(expected, found) is { } difference)
        {
            Assert.Fail(difference);
        }
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}

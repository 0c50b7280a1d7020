using System.Text.Json.Nodes;
using Amazon.CDK;

namespace Gatehouse.Cdk.Tests.CrossStack;

/// <summary>What the CDK writes for an app of several stacks, checked for what CloudFormation would refuse.</summary>
internal sealed class CloudAssembly
{
    private readonly Dictionary<string, JsonObject> _templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _dependencies = new(StringComparer.Ordinal);

    private CloudAssembly(string folder)
    {
        foreach (var file in Directory.GetFiles(folder, "*.template.json"))
        {
            var template = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
            template.Remove("Rules");
            _templates.Add(Path.GetFileName(file).Split('.')[0], template);
        }

        foreach (var (name, artifact) in JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "manifest.json")))!["artifacts"]!.AsObject())
        {
            if ((string?)artifact!["type"] == "aws:cloudformation:stack")
            {
                _dependencies.Add(name, [.. artifact["dependencies"]!.AsArray().Select(each => (string)each!).Where(each => !each.EndsWith(".assets", StringComparison.Ordinal))]);
            }
        }
    }

    public JsonObject this[string stack] => _templates[stack];

    /// <summary>The template of a nested stack, whose file is named by the path of the stack and a hash.</summary>
    public JsonObject Nested(string prefix) => _templates.Single(entry => entry.Key.StartsWith(prefix, StringComparison.Ordinal)).Value;

    /// <summary>The stacks that are deployed before one.</summary>
    public IReadOnlyList<string> DependenciesOf(string stack) => _dependencies[stack];

    public static CloudAssembly Of(Action<App> build)
    {
        var folder = Directory.CreateTempSubdirectory("cdk.out-").FullName;
        try
        {
            var app = new App(new AppProps { Outdir = folder });
            build(app);
            app.Synth();
            var assembly = new CloudAssembly(folder);
            assembly.Check();
            return assembly;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>No mark is left, every name is one of the template, and every import is exported by a stack that is deployed before.</summary>
    private void Check()
    {
        foreach (var (stack, template) in _templates)
        {
            Assert.DoesNotContain("Token[", template.ToJsonString(), StringComparison.Ordinal);
            foreach (var (function, argument) in Functions(template).ToArray())
            {
                switch (function)
                {
                    case "Fn::ImportValue":
                        Assert.Contains(DependenciesOf(_dependencies.Keys.Single(name => stack.StartsWith(name, StringComparison.Ordinal))), other => Exports(_templates[other]).Contains((string?)argument));
                        break;
                    case "Ref" when argument!.GetValue<string>() is var name && !name.StartsWith("AWS::", StringComparison.Ordinal):
                        Assert.True(Has(template, "Resources", name) || Has(template, "Parameters", name), $"{stack}: Ref {name}");
                        break;
                    case "Fn::GetAtt":
                        var id = (string)argument!.AsArray()[0]!;
                        Assert.True(Has(template, "Resources", id), $"{stack}: Fn::GetAtt {id}");
                        break;
                }
            }
        }
    }

    private static bool Has(JsonObject template, string section, string id) => template[section]?.AsObject().ContainsKey(id) == true;

    private static IEnumerable<string?> Exports(JsonObject template) =>
        template["Outputs"]?.AsObject().Select(output => (string?)output.Value!["Export"]?["Name"]) ?? [];

    private static IEnumerable<(string Name, JsonNode? Argument)> Functions(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(member => Functions(member.Value).Prepend((member.Key, member.Value))).Where(found => IsFunction(found.Item1)),
        JsonArray list => list.SelectMany(Functions),
        _ => [],
    };

    private static bool IsFunction(string name) => name is "Ref" or "Fn::GetAtt" or "Fn::ImportValue";
}

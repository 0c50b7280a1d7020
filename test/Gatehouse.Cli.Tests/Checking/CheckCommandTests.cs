using System.Text.Json;

namespace Gatehouse.Cli.Tests.Checking;

public sealed class CheckCommandTests : ScratchFolder
{
    private const string Sound = """
        Resources:
          Api:
            Type: AWS::ApiGateway::RestApi
            Properties: { Name: sound }
          Root:
            Type: AWS::ApiGateway::Method
            Properties:
              RestApiId: !Ref Api
              ResourceId: !GetAtt Api.RootResourceId
              HttpMethod: GET
              AuthorizationType: NONE
              Integration: { Type: MOCK }
          Deployment:
            Type: AWS::ApiGateway::Deployment
            DependsOn: Root
            Properties: { RestApiId: !Ref Api }
          Stage:
            Type: AWS::ApiGateway::Stage
            Properties: { RestApiId: !Ref Api, DeploymentId: !Ref Deployment, StageName: dev }
        """;

    private const string Wrong = """
        Resources:
          Api:
            Type: AWS::ApiGateway::RestApi
            Properties:
              Name: !Ref Nowhere
              Description: !Ref Neither
          Root:
            Type: AWS::ApiGateway::Method
            Properties:
              RestApiId: !Ref Api
              ResourceId: !GetAtt Api.RootResourceId
              HttpMethod: FETCH
              Integration: { Type: MOCK }
        """;

    [Fact]
    public async Task Check_SoundTemplate_ExitCodeIsZero()
    {
        var outcome = await CommandLine.RunAsync(Root, "check", Write("api.yaml", Sound));

        Assert.Equal(new(0, "1 template: 0 errors, 0 warnings, 0 remarks\n", ""), outcome);
    }

    [Fact]
    public async Task Check_OpenApiDocument_IsCheckedAtItsOwnLines()
    {
        Write("pets.yaml", """
            openapi: 3.0.1
            info: {title: pets, version: '1'}
            servers: [{url: 'https://abc.execute-api.eu-west-1.amazonaws.com/{basePath}', variables: {basePath: {default: prod}}}]
            paths:
              /pets:
                get:
                  responses: {'200': {description: fine}}
                  x-amazon-apigateway-integration: {type: magic}
            """);

        var outcome = await CommandLine.RunAsync(Root, "check", "pets.yaml");

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Errors));
        Assert.Contains("pets.yaml(8,", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("GH1204", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_Text_ListsAllMistakesInOrder()
    {
        Write("api.yaml", Wrong);

        var outcome = await CommandLine.RunAsync(Root, "check", "api.yaml");

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Errors));
        Assert.StartsWith("api.yaml(5,13): error GH1060: There is no parameter or resource Nowhere.", outcome.OutputLines[0], StringComparison.Ordinal);
        Assert.StartsWith("api.yaml(6,20): error GH1060: There is no parameter or resource Neither.", outcome.OutputLines[1], StringComparison.Ordinal);
        Assert.Contains(outcome.OutputLines, line => line.StartsWith("api.yaml(12,7): error GH1153: Property HttpMethod", StringComparison.Ordinal));
        Assert.StartsWith("1 template: 3 errors, ", outcome.OutputLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_Json_HasTheRowsOfTheContract()
    {
        Write("api.yaml", Wrong);

        var outcome = await CommandLine.RunAsync(Root, "check", "api.yaml", "--format", "json");

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Errors));
        var rows = JsonSerializer.Deserialize<JsonElement[]>(outcome.Output)!;
        Assert.All(rows, row => Assert.Equal(
            ["code", "severity", "message", "template", "resource", "pointer", "file", "line"],
            row.EnumerateObject().Select(member => member.Name)));
        var first = rows[0];
        Assert.Equal(
            ("GH1060", "error", "api.yaml", "Api", "/Resources/Api/Properties/Name/Ref", "api.yaml", 5),
            (Text(first, "code"), Text(first, "severity"), Text(first, "template"), Text(first, "resource"), Text(first, "pointer"), Text(first, "file"), first.GetProperty("line").GetInt32()));
    }

    [Fact]
    public async Task Check_JsonWithoutMistakes_IsAnEmptyArray() =>
        Assert.Equal("[]", (await CommandLine.RunAsync(Root, "check", Write("api.yaml", Sound), "--format", "json")).Output.Trim());

    [Fact]
    public async Task Check_Sarif_IsValid()
    {
        Write("my api.yaml", Wrong);

        var outcome = await CommandLine.RunAsync(Root, "check", "my api.yaml", "--format", "sarif");

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Errors));
        var sarif = JsonDocument.Parse(outcome.Output).RootElement;
        Assert.Equal("2.1.0", Text(sarif, "version"));
        var run = Assert.Single(sarif.GetProperty("runs").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("gatehouse", Text(driver, "name"));
        var rules = driver.GetProperty("rules").EnumerateArray().Select(rule => Text(rule, "id")).ToArray();
        Assert.Equal(rules.Distinct(), rules);
        var results = run.GetProperty("results").EnumerateArray().ToArray();
        Assert.True(results.Length >= 3);
        Assert.All(results, result =>
        {
            Assert.Contains(Text(result, "ruleId"), rules);
            Assert.Contains(Text(result, "level"), new[] { "error", "warning", "note" });
            Assert.NotEqual("", Text(result.GetProperty("message"), "text"));
            var place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
            Assert.Equal("my%20api.yaml", Text(place.GetProperty("artifactLocation"), "uri"));
            Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() >= 1);
        });
    }

    [Fact]
    public async Task Check_Folder_ChecksEachTemplateBelow()
    {
        Write("one.yaml", Sound);
        Write("deep/er/two.json", """{ "Resources": { "Api": { "Type": "AWS::ApiGateway::RestApi", "Properties": { "Name": { "Ref": "Nowhere" } } } } }""");
        Write("package.json", """{ "name": "no template" }""");
        Write("node_modules/three.yaml", Wrong);
        Write("notes.txt", "Resources:");

        var outcome = await CommandLine.RunAsync(Root, "check");

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Errors));
        Assert.Contains(outcome.OutputLines, line => line.Contains($"two.json(1,", StringComparison.Ordinal) && line.Contains("GH1060", StringComparison.Ordinal));
        Assert.DoesNotContain("three.yaml", outcome.Output, StringComparison.Ordinal);
        Assert.StartsWith("2 templates: 1 error, ", outcome.OutputLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_EmptyFolder_FindsNothing() =>
        Assert.Equal(new(1, "0 templates: 0 errors, 0 warnings, 0 remarks\n", "gatehouse: there is no template in '.'.\n"), await CommandLine.RunAsync(Root, "check"));

    [Fact]
    public async Task Check_WarningsOnly_ExitCodeIsZero()
    {
        var outcome = await CommandLine.RunAsync(
            Root, "check", Write("api.yaml", Sound.Replace("Name: sound", "Name: sound, Colour: red", StringComparison.Ordinal)));

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("warning GH", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_ParametersAndValues_AreTaken()
    {
        var template = Write("api.yaml", "Parameters: { Kind: { Type: String, AllowedValues: [a, b] } }\n" + Sound.Replace("Name: sound", "Name: !Ref Kind", StringComparison.Ordinal));

        Assert.Equal(0, (await CommandLine.RunAsync(Root, "check", template, "--parameter", "Kind=a")).ExitCode);
        var refused = await CommandLine.RunAsync(Root, "check", template, "--parameter", "Kind=c");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("GH1033", refused.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Check_HostileFile_EndsWithADiagnostic(string name, byte[] content)
    {
        var outcome = await CommandLine.RunAsync(Root, "check", Write(name, content));

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Errors));
        Assert.Matches($@"{System.Text.RegularExpressions.Regex.Escape(name)}(\(\d+,\d+\))?: error GH\d{{4}}: ", outcome.Output);
        outcome.ExpectNoStackTrace();
    }

    public static TheoryData<string, byte[]> Hostile()
    {
        static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
        var laughs = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
            + string.Concat(Enumerable.Range(1, 9).Select(level => $"a{level}: &a{level} [{string.Join(',', Enumerable.Repeat($"*a{level - 1}", 9))}]\n"));
        return new()
        {
            { "deep.yaml", Bytes("Resources: " + new string('[', 50_000)) },
            { "deep-closed.yaml", Bytes("Resources: " + new string('[', 3_000) + new string(']', 3_000)) },
            { "deep.json", Bytes("{\"Resources\":" + new string('[', 100_000)) },
            { "deep-map.json", Bytes("{\"Resources\":" + string.Concat(Enumerable.Repeat("{\"a\":", 5_000)) + "1" + new string('}', 5_001)) },
            { "laughs.yaml", Bytes(laughs + "Resources: *a9\n") },
            { "self.yaml", Bytes("Resources: &r\n  A: *r\n") },
            { "bytes.yaml", [.. Enumerable.Range(0, 1024).Select(index => (byte)index)] },
            { "bytes.json", [.. Enumerable.Range(0, 1024).Select(index => (byte)index)] },
            { "nul.yaml", Bytes("Resources:\n  A: \0\n") },
            { "half-pair.json", Bytes("""{"Resources":{"A":{"Type":"AWS::ApiGateway::RestApi","Properties":{"Name":"\ud800"}}}}""") },
            { "kinds.json", Bytes("""{"Resources":{"A":{"Type":["x"],"Properties":"no"},"B":7,"C":null,"D":{"Type":"AWS::ApiGateway::Method","Properties":{"HttpMethod":{"Fn::GetAtt":"A"},"Integration":[]}}}}""") },
            { "circle.json", Bytes("""{"Resources":{"A":{"Type":"AWS::ApiGateway::RestApi","Properties":{"Name":{"Ref":"A"}}}}}""") },
            { "two.yaml", Bytes("Resources: {}\n---\nResources: {}\n") },
        };
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}

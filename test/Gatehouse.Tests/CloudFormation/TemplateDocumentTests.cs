using Gatehouse.CloudFormation;

namespace Gatehouse.Tests.CloudFormation;

public sealed class TemplateDocumentTests
{
    private const string Minimal = """{ "Resources": { "A": { "Type": "AWS::SNS::Topic" } } }""";

    [Fact]
    public void Parse_ValidJson_HasNoDiagnostics()
    {
        var document = TemplateDocument.Parse(Minimal);

        Assert.Empty(document.Diagnostics);
        Assert.False(document.IsYaml);
        Assert.True(document.IsTemplate);
    }

    [Theory]
    [InlineData("", "GH1001", 0, 0)]
    [InlineData(" \n ", "GH1001", 0, 0)]
    [InlineData("{\n  \"a\": 1,\n}", "GH1002", 3, 1)]
    [InlineData("{ \"é\": tru }", "GH1002", 1, 11)]
    [InlineData("// note\n", "GH1003", 1, 1)]
    [InlineData("{ /* note */ }", "GH1002", 1, 3)]
    [InlineData("a: [1, 2\nb: 3", "GH1002", 1, 5)]
    [InlineData("a: 1\n---\nb: 2", "GH1002", 2, 1)]
    [InlineData("a: *nowhere", "GH1002", 1, 4)]
    [InlineData("? [a]\n: b", "GH1002", 1, 3)]
    [InlineData("- a", "GH1003", 1, 1)]
    [InlineData("a: b", "GH1004", 1, 1)]
    [InlineData("{\"Resources\": []}", "GH1004", 1, 2)]
    public void Parse_Unusable_IsOneDiagnosticWithItsPlace(string text, string code, int line, int column)
    {
        var diagnostic = Assert.Single(TemplateDocument.Parse(text, "t.template").Diagnostics);

        Assert.Equal((code, line, column), (diagnostic.Code, diagnostic.Location.Line, diagnostic.Location.Column));
        Assert.Equal("t.template", diagnostic.Location.Template);
    }

    [Theory]
    [InlineData("AWSTemplateFormatVersion: 2011-01-01", "GH1005", "/AWSTemplateFormatVersion")]
    [InlineData("Outputs: []", "GH1006", "/Outputs")]
    [InlineData("Resource: {}", "GH1007", "/Resource")]
    [InlineData("Outputs: { A: { Value: ~ } }", "GH1011", "/Outputs/A/Value")]
    [InlineData("Outputs: { A: { Value: !Reff x } }", "GH1012", "/Outputs/A/Value")]
    [InlineData("Outputs: { A: { Value: !!binary x } }", "GH1012", "/Outputs/A/Value")]
    [InlineData("Metadata: { A: 1, A: 2 }", "GH1010", "/Metadata/A")]
    [InlineData("Metadata: { B: { <<: { a: 1 } } }", "GH1013", "/Metadata/B/<<")]
    public void Parse_Section_IsReportedAtItsPointer(string section, string code, string pointer)
    {
        var diagnostic = Assert.Single(TemplateDocument.Parse($"{section}\nResources: {{ A: {{ Type: AWS::SNS::Topic }} }}").Diagnostics);

        Assert.Equal((code, pointer, 1), (diagnostic.Code, diagnostic.Location.Pointer, diagnostic.Location.Line));
    }

    [Theory]
    [InlineData("A: text", "GH1014")]
    [InlineData("a-b: { Type: AWS::SNS::Topic }", "GH1015")]
    [InlineData("A: { Properties: {} }", "GH1016")]
    [InlineData("A: { Type: AWS::SNS::Topic, Propertes: {} }", "GH1017")]
    [InlineData("A: { Type: AWS::SNS::Topic, Properties: [] }", "GH1006")]
    public void Parse_Resource_IsReported(string resource, string code) =>
        Assert.Equal(code, Assert.Single(TemplateDocument.Parse($"Resources: {{ {resource} }}").Diagnostics).Code);

    [Fact]
    public void Parse_SeveralMistakes_AreAllReported()
    {
        var document = TemplateDocument.Parse("Resource: {}\nResources: { A: 1, b-c: { Typ: x } }");

        Assert.Equal(["GH1007", "GH1014", "GH1015", "GH1016", "GH1017"], document.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Parse_TooManyResources_IsAWarning()
    {
        var resources = string.Join(',', Enumerable.Range(0, 501).Select(i => $"\"R{i}\": {{\"Type\": \"AWS::SNS::Topic\"}}"));

        var diagnostic = Assert.Single(TemplateDocument.Parse($"{{\"Resources\": {{{resources}}}}}").Diagnostics);

        Assert.Equal(("GH1008", DiagnosticSeverity.Warning), (diagnostic.Code, diagnostic.Severity));
    }

    [Theory]
    [InlineData("!Ref A", """{"Ref":"A"}""")]
    [InlineData("!GetAtt A.B.C", """{"Fn::GetAtt":["A","B.C"]}""")]
    [InlineData("!GetAtt [A, B]", """{"Fn::GetAtt":["A","B"]}""")]
    [InlineData("!Sub 12", """{"Fn::Sub":"12"}""")]
    [InlineData("!Join ['', [a, !Ref B]]", """{"Fn::Join":["",["a",{"Ref":"B"}]]}""")]
    [InlineData("!If [C, !Equals [1, 2], x]", """{"Fn::If":["C",{"Fn::Equals":[1,2]},"x"]}""")]
    [InlineData("!Condition C", """{"Condition":"C"}""")]
    [InlineData("!GetAZs ''", """{"Fn::GetAZs":""}""")]
    [InlineData("!Transform { Name: AWS::Include }", """{"Fn::Transform":{"Name":"AWS::Include"}}""")]
    [InlineData("! 12", "\"12\"")]
    [InlineData("!!str yes", "\"yes\"")]
    [InlineData("&x { a: 1 }", """{"a":1}""")]
    public void Parse_YamlTag_IsTheLongForm(string yaml, string json) =>
        Assert.Equal(TemplateValue.Parse(json), TemplateDocument.Parse($"Metadata: {yaml}\nResources: {{}}").Root["Metadata"]);

    [Fact]
    public void Parse_AliasAndMergeKey_AreResolved()
    {
        var metadata = TemplateDocument.Parse("""
            Metadata:
              Base: &base { a: 1, b: 2 }
              Other: &other { b: 3, c: 4 }
              Alias: *base
              Merged: { <<: [*base, *other], a: 9 }
            Resources: {}
            """).Root["Metadata"] as TemplateMap;

        Assert.Equal(TemplateValue.Parse("""{"a":1,"b":2}"""), metadata!["Alias"]);
        Assert.Equal(TemplateValue.Parse("""{"a":9,"b":2,"c":4}"""), metadata["Merged"]);
    }

    [Fact]
    public void Parse_AliasesOfAliases_AreRefusedInsteadOfExpanded()
    {
        var lines = Enumerable.Range(1, 12).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]");

        var diagnostic = Assert.Single(TemplateDocument.Parse("a0: &a0 [x, x]\n" + string.Join('\n', lines)).Diagnostics);

        Assert.Equal("GH1002", diagnostic.Code);
    }

    [Theory]
    [InlineData("a: [", "]")]
    [InlineData("{\"a\":[", "]}")]
    public void Parse_BottomlessNesting_IsRefused(string open, string close)
    {
        var text = open + new string('[', 20_000) + new string(']', 20_000) + close;

        Assert.Equal("GH1002", Assert.Single(TemplateDocument.Parse(text).Diagnostics).Code);
    }

    [Fact]
    public void LocationOf_Pointer_GivesLineAndColumnOfTheNearestNode()
    {
        var json = TemplateDocument.Parse("{\n  \"Resources\": {\n    \"A\": { \"Type\": \"AWS::SNS::Topic\" }\n  }\n}", "a.json");
        var yaml = TemplateDocument.Parse("Resources:\n  A:\n    Type: AWS::SNS::Topic\n", "a.yaml");

        Assert.Equal((3, 12), Place(json.LocationOf("/Resources/A/Type")));
        Assert.Equal((3, 5), Place(json.LocationOf("/Resources/A/Properties/Name")));
        Assert.Equal((3, 5), Place(yaml.LocationOf("/Resources/A/Type")));
        Assert.Equal((2, 3), Place(yaml.LocationOf("/Resources/A/Properties/Name")));
        Assert.Equal("A", yaml.LocationOf("/Resources/A/Type").Resource);
    }

    [Fact]
    public void Parse_YamlNameWithBraces_IsReadAsYaml() =>
        Assert.Empty(TemplateDocument.Parse("{ Resources: { A: { Type: AWS::SNS::Topic } } }", "a.yaml").Diagnostics);

    [Fact]
    public void Parse_ByteOrderMark_IsSkipped() => Assert.Empty(TemplateDocument.Parse("\uFEFF" + Minimal).Diagnostics);

    private static (int Line, int Column) Place(DiagnosticLocation location) => (location.Line, location.Column);
}

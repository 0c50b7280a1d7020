using System.Text.Json;

namespace Gatehouse.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    private static readonly Diagnostic InCode = DiagnosticCatalogue.DuplicateRoute.At(
        new DiagnosticLocation { File = "ContactsStack.cs", Line = 24, Column = 17 }, "GET /a");

    private static readonly Diagnostic InTemplate = DiagnosticCatalogue.ReservedPath.At(
        DiagnosticLocation.InTemplate("t.json", "Api", "/Resources/Api/Properties/Body"), "/ping");

    [Fact]
    public void ToString_IsWhatMSBuildPrints()
    {
        Assert.StartsWith("ContactsStack.cs(24,17): error GH2011: The route 'GET /a' is defined twice.", InCode.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("t.json: warning GH2013: ", InTemplate.ToString(), StringComparison.Ordinal);
        Assert.Contains("[/Resources/Api/Properties/Body]", InTemplate.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_HasARowForEach()
    {
        var rows = JsonDocument.Parse(DiagnosticJson.Write([InCode, InTemplate])).RootElement;
        Assert.Equal(["code", "severity", "message", "template", "resource", "pointer", "file", "line"], rows[0].EnumerateObject().Select(member => member.Name));
        Assert.Equal(24, rows[0].GetProperty("line").GetInt32());
        Assert.Equal("Api", rows[1].GetProperty("resource").GetString());
        Assert.Equal(JsonValueKind.Null, rows[1].GetProperty("line").ValueKind);
    }

    [Fact]
    public void Sarif_NamesRuleLevelAndPlace()
    {
        var run = JsonDocument.Parse(DiagnosticSarif.Write([InCode, InTemplate])).RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results")[0];
        Assert.Equal("GH2011", result.GetProperty("ruleId").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal(24, result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal(2, run.GetProperty("tool").GetProperty("driver").GetProperty("rules").GetArrayLength());
    }
}

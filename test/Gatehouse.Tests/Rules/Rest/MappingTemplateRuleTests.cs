namespace Gatehouse.Tests.Rules;

public sealed class MappingTemplateRuleTests : RuleTest
{
    [Fact]
    public void Write_RequestTemplateDoesNotParse_ReportsItsLine() => Breaks(
        DiagnosticCatalogue.BadTemplate, With(Route.Post("/a", Lambda.Custom(Function, request: "{\n#if($x)\n}"))), "POST /a", "application/json", "line");

    [Fact]
    public void Write_ResponseTemplateDoesNotParse_Reports() =>
        Breaks(DiagnosticCatalogue.BadTemplate, With(Route.Post("/a", Lambda.Custom(Function, response: "#foreach($a in $b)"))), "status 200");

    [Fact]
    public void Write_TemplateWithReferences_IsParsedAroundThem() => Holds(
        DiagnosticCatalogue.BadTemplate,
        With(Route.Post("/a", Lambda.Custom(Function, request: Vtl.Text("{\"queue\": \"" + TemplateText.Ref("Queue") + "\"}")))));
}

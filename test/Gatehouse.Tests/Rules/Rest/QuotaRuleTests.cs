namespace Gatehouse.Tests.Rules;

public sealed class QuotaRuleTests : RuleTest
{
    private static ValueMap<TemplateText> Many(int count) => Enumerable.Range(0, count).Select(index => KeyValuePair.Create("name" + index, (TemplateText)"value")).ToValueMap();

    [Fact]
    public void Write_ManyPaths_Warns() => Breaks(
        DiagnosticCatalogue.TooManyResources, Sound with { Routes = [.. Enumerable.Range(0, 299).Select(index => Route.Get("/common/r" + index, Lambda.Proxy(Function)))] }, "301");

    [Fact]
    public void Write_ThreeHundredPaths_Holds() => Holds(
        DiagnosticCatalogue.TooManyResources, Sound with { Routes = [.. Enumerable.Range(0, 298).Select(index => Route.Get("/common/r" + index, Lambda.Proxy(Function)))] });

    [Fact]
    public void Write_ManyStages_Warns() => Breaks(DiagnosticCatalogue.TooManyStages, Sound with { Stages = [.. Enumerable.Range(0, 11).Select(index => new ApiStage("s" + index))] }, "11");

    [Fact]
    public void Write_ManyTagsOfApi_Reports() => Breaks(DiagnosticCatalogue.TooManyTags, Sound with { Tags = Many(51) }, "the API", "51");

    [Fact]
    public void Write_ManyTagsOfStage_Reports() => Breaks(DiagnosticCatalogue.TooManyTags, With(new ApiStage("dev") { Tags = Many(51) }), "'dev'");

    [Fact]
    public void Write_ManyStageVariables_Reports() => Breaks(DiagnosticCatalogue.TooManyStageVariables, With(new ApiStage("dev") { Variables = Many(101) }), "101");

    [Fact]
    public void Write_ManyDocumentationParts_Warns() => Breaks(
        DiagnosticCatalogue.TooManyDocumentationParts,
        Sound with { Documentation = [.. Enumerable.Range(0, 2001).Select(index => new DocumentationPart(new(DocumentationPartType.Model) { Name = "M" + index }, "x"))] },
        "2001");

    [Fact]
    public void Write_LargeBody_Warns() => Breaks(
        DiagnosticCatalogue.DocumentTooLarge,
        Sound with { Routes = [.. Enumerable.Range(0, 5).Select(index => Route.Get("/r" + index, Lambda.Custom(Function, request: new string('x', 250_000))))] });
}

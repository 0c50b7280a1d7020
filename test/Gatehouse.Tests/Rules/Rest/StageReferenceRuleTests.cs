namespace Gatehouse.Tests.Rules;

public sealed class StageReferenceRuleTests : RuleTest
{
    [Fact]
    public void Write_OtherDocumentationVersion_Warns() => Breaks(
        DiagnosticCatalogue.OtherDocumentationVersion, With(new ApiStage("dev") { DocumentationVersion = "v1" }) with { DocumentationVersion = "v2" }, "v1");

    [Fact]
    public void Write_EarlierDeploymentNotKept_Warns() => Breaks(DiagnosticCatalogue.EarlierDeploymentDeleted, With(new ApiStage("dev") { Deployment = "abc" }), "dev");

    [Fact]
    public void Write_EarlierDeploymentKept_Holds() =>
        Holds(DiagnosticCatalogue.EarlierDeploymentDeleted, With(new ApiStage("dev") { Deployment = "abc" }) with { KeepDeployments = true });
}

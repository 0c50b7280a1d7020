namespace Gatehouse.Tests.Rules;

public sealed class StageCacheRuleTests : RuleTest
{
    [Fact]
    public void Write_NoSuchSize_Reports() => Breaks(DiagnosticCatalogue.BadCacheSize, With(new ApiStage("dev") { Cache = new("2") }), "'2'");
}

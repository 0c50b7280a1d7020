namespace Gatehouse.Tests.Rules;

public sealed class SegmentRuleTests : RuleTest
{
    [Fact]
    public void Write_ColonVariable_Warns() => Breaks(DiagnosticCatalogue.SegmentLooksLikeVariable, With(Route.Get("/orders/:id", Lambda.Proxy(Function))), ":id", "/orders/:id");

    [Theory]
    [InlineData("/orders/{id}")]
    [InlineData("/orders/a:b")]
    [InlineData("/orders/:")]
    public void Write_OtherSegment_Holds(string path) => Holds(DiagnosticCatalogue.SegmentLooksLikeVariable, With(Route.Get(path, Lambda.Proxy(Function))));
}

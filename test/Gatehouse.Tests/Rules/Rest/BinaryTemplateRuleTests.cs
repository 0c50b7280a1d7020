namespace Gatehouse.Tests.Rules;

public sealed class BinaryTemplateRuleTests : RuleTest
{
    [Theory]
    [InlineData("*/*")]
    [InlineData("application/*")]
    [InlineData("Application/JSON")]
    public void Write_TemplateForBinaryType_Warns(string binary) =>
        Breaks(DiagnosticCatalogue.TemplateForBinary, With(Route.Get("/a", Mock.Returns(200))) with { BinaryMediaTypes = ["image/png", binary] }, "GET /a", "application/json", binary);

    [Fact]
    public void Write_ConvertedToBinary_Warns() => Breaks(
        DiagnosticCatalogue.TemplateForBinary,
        With(Route.Get("/a", Mock.Returns(200) with { ContentHandling = ContentHandling.ConvertToBinary })) with { BinaryMediaTypes = ["*/*"] });

    [Fact]
    public void Write_ConvertedToText_Passes() => Holds(
        DiagnosticCatalogue.TemplateForBinary,
        With(Route.Get("/a", Mock.Returns(200) with { ContentHandling = ContentHandling.ConvertToText })) with { BinaryMediaTypes = ["*/*"] });

    [Theory]
    [InlineData("image/*")]
    [InlineData("*/json")]
    public void Write_OtherBinaryType_Passes(string binary) =>
        Holds(DiagnosticCatalogue.TemplateForBinary, With(Route.Get("/a", Mock.Returns(200))) with { BinaryMediaTypes = [binary] });
}

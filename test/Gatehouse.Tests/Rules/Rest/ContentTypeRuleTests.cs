namespace Gatehouse.Tests.Rules;

public sealed class ContentTypeRuleTests : RuleTest
{
    [Theory]
    [InlineData("123")]
    [InlineData("application/")]
    [InlineData("/json")]
    [InlineData("a b/c")]
    public void Write_NoContentType_Reports(string type) =>
        Breaks(DiagnosticCatalogue.BadContentType, With(Route.Get("/a", Mock.Returns(200) with { RequestTemplates = [new(type, "{}")] })), $"'{type}'");

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/vnd.a+json; charset=utf-8")]
    [InlineData("$default")]
    public void Write_ContentType_Holds(string type) =>
        Holds(DiagnosticCatalogue.BadContentType, With(Route.Get("/a", Mock.Returns(200) with { RequestTemplates = [new(type, "{}")] })));
}

namespace Gatehouse.Tests.Rules;

public sealed class MappingExpressionRuleTests : RuleTest
{
    private static RestApi Mapping(MappingSource source) =>
        With(Route.Get("/a", new HttpCustom("https://example.com") { RequestParameters = [To.Header("X", source)] }));

    [Theory]
    [InlineData("x")]
    [InlineData("true")]
    [InlineData("method.request.header.")]
    [InlineData("integration.response.header.X")]
    public void Write_NotAnExpression_Reports(string expression) =>
        Breaks(DiagnosticCatalogue.BadMappingExpression, Mapping(new MappingSource(expression)), $"'{expression}'");

    [Theory]
    [InlineData("'x'")]
    [InlineData("method.request.body")]
    [InlineData("method.request.body.a.b")]
    [InlineData("context.identity.sourceIp")]
    [InlineData("stageVariables.x")]
    public void Write_Expression_IsSilent(string expression) =>
        Holds(DiagnosticCatalogue.BadMappingExpression, Mapping(new MappingSource(expression)));

    [Fact]
    public void Write_RequestValueInResponse_Reports() => Breaks(
        DiagnosticCatalogue.BadMappingExpression,
        With(Route.Get("/a", new MockIntegration { Responses = [new(200) { Headers = [To.Header("X", From.Header("Y"))] }] })));
}

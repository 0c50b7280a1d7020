namespace Gatehouse.Tests.Rules;

public sealed class MappingVariableRuleTests : RuleTest
{
    [Theory]
    [InlineData("$context.identity.sourceIP", "$context.identity.sourceIp")]
    [InlineData("$util.escapeJavascript($input.body)", "$util.escapeJavaScript")]
    [InlineData("$input.jsn('$')", "$input.json")]
    [InlineData("${context.requestid}", "$context.requestId")]
    public void Write_UnknownInTemplate_WarnsWithTheNearest(string template, string nearest) =>
        Breaks(DiagnosticCatalogue.UnknownTemplateVariable, With(Route.Post("/a", Lambda.Custom(Function, request: template))), nearest);

    [Theory]
    [InlineData("$context.authorizer.claims.sub $context.authorizer.tenant $context.identity.clientCert.subjectDN")]
    [InlineData("#set($context.responseOverride.status = 400)#set($context.requestOverride.header.x = 'y')")]
    [InlineData("$input.params().header.get('x') $input.body $util.parseJson($input.body).a $context.identity.keySet()")]
    [InlineData("$context.keySet() $context.stage $context.error.message $context.requestTimeEpoch")]
    public void Write_Known_Holds(string template) =>
        Holds(DiagnosticCatalogue.UnknownTemplateVariable, With(Route.Post("/a", Lambda.Custom(Function, request: template))));

    [Fact]
    public void Write_UnknownInExpressionOfProxy_Warns() => Breaks(
        DiagnosticCatalogue.UnknownTemplateVariable,
        With(Route.Get("/a", Http.Proxy("https://b.example.com/") with { RequestParameters = [To.Header("x", From.Context("identity.sourceIP"))] })),
        "$context.identity.sourceIp");

    [Fact]
    public void Write_UnknownInExpression_Warns() => Breaks(
        DiagnosticCatalogue.UnknownTemplateVariable,
        With(Route.Get("/a", Http.Custom(RouteMethod.Get, "https://b.example.com/") with { RequestParameters = [To.Header("x", From.Context("identity.sourceIP"))] })),
        "$context.identity.sourceIp");

    [Theory]
    [InlineData("https://b.example.com/{key}")]
    [InlineData("https://b.example.com/x/{key}/y")]
    public void Write_AddressVariableOfNoPath_Warns(string address) =>
        Breaks(DiagnosticCatalogue.AddressVariableNotMapped, With(Route.Get("/a/{id}", Http.Proxy(address))), "{key}");

    [Theory]
    [InlineData("https://b.example.com/{id}")]
    [InlineData("https://${stageVariables.host}/a")]
    public void Write_AddressVariableOfPath_Holds(string address) =>
        Holds(DiagnosticCatalogue.AddressVariableNotMapped, With(Route.Get("/a/{id}", Http.Proxy(address))));
}

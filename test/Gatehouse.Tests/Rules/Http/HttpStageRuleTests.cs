namespace Gatehouse.Tests.Rules;

public sealed class HttpStageRuleTests : HttpRuleTest
{
    [Fact]
    public void Write_BadName_Reports() => Breaks(DiagnosticCatalogue.BadStageName, Sound with { Stages = [new("a b")] }, "a b");

    [Fact]
    public void Write_SameNameTwice_Reports() => Breaks(DiagnosticCatalogue.DuplicateStage, Sound with { Stages = [HttpStage.Default, HttpStage.Default] }, "$default");

    [Fact]
    public void Write_BadVariable_Reports() =>
        Breaks(DiagnosticCatalogue.BadStageVariableName, Sound with { Stages = [new("dev") { Variables = [new("a-b", "c")] }] }, "a-b");

    [Fact]
    public void Write_ThrottleOfUnknownRoute_Reports() => Breaks(
        DiagnosticCatalogue.ThrottleWithoutRoute, Sound with { Stages = [new("dev") { RouteThrottles = [new("GET /nowhere", new(1, 1))] }] }, "GET /nowhere", "dev");

    [Fact]
    public void Write_AccessLogVariableOfAnotherKind_Reports() => Breaks(
        DiagnosticCatalogue.UnknownAccessLogVariable,
        Sound with { Stages = [HttpStage.Default with { AccessLog = AccessLog.ToNewLogGroup(new("$context.requestId $context.routeKey $context.resourcePath")) }] },
        "$context.resourcePath");
}

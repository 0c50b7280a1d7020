namespace Gatehouse.Tests.Rules;

public sealed class AccessLogRuleTests : RuleTest
{
    [Fact]
    public void Write_NoRequestId_Reports() => Breaks(
        DiagnosticCatalogue.AccessLogWithoutRequestId,
        With(new ApiStage("dev") { AccessLog = new("arn:aws:logs:us-east-1:123456789012:log-group:x", new AccessLogFormat("$context.status")) }), "dev");

    [Fact]
    public void Write_StandardFormats_AreSilent()
    {
        foreach (var format in (AccessLogFormat[])[AccessLogFormat.Clf, AccessLogFormat.Json])
        {
            Holds(DiagnosticCatalogue.AccessLogWithoutRequestId, With(new ApiStage("dev") { AccessLog = new("arn", format) }));
        }
    }
}

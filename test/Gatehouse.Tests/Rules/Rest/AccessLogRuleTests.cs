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

    [Theory]
    [InlineData("")]
    [InlineData("invalid-arn")]
    [InlineData("arn:aws:s3:::logs")]
    [InlineData("arn:aws:firehose:eu-west-1:111122223333:deliverystream/other")]
    public void Write_DestinationElsewhere_Reports(string destination) =>
        Breaks(DiagnosticCatalogue.BadAccessLogDestination, With(new ApiStage("dev") { AccessLog = new(destination, AccessLogFormat.Json) }), $"'{destination}'");
}

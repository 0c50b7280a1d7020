using Gatehouse.Rules;

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
        foreach (var format in (AccessLogFormat[])[AccessLogFormat.Clf, AccessLogFormat.Json, AccessLogFormat.Csv, AccessLogFormat.Xml])
        {
            Holds(DiagnosticCatalogue.UnknownAccessLogVariable, With(new ApiStage("dev") { AccessLog = new("arn", format) }));
            Holds(DiagnosticCatalogue.AccessLogOfSeveralLines, With(new ApiStage("dev") { AccessLog = new("arn", format) }));
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

    [Theory]
    [InlineData("sourceIp", "identity.sourceIp")]
    [InlineData("requestID", "requestId")]
    [InlineData("integration.statu", "integration.status")]
    [InlineData("identity.userArm", "identity.userArn")]
    public void Write_UnknownVariable_ReportsItWithTheNearest(string variable, string nearest) => Breaks(
        DiagnosticCatalogue.UnknownAccessLogVariable,
        With(new ApiStage("dev") { AccessLog = AccessLog.ToNewLogGroup(new($"$context.requestId, ($context.{variable}) $context.status. $context.authorizer.anything")) }),
        "$context." + variable + ",", $"Did you mean $context.{nearest}?");

    [Fact]
    public void Write_SeveralLines_Reports()
    {
        Breaks(DiagnosticCatalogue.AccessLogOfSeveralLines, With(new ApiStage("dev") { AccessLog = AccessLog.ToNewLogGroup(new("$context.requestId\n$context.status")) }), "dev");
        Holds(DiagnosticCatalogue.AccessLogOfSeveralLines, With(new ApiStage("dev") { AccessLog = AccessLog.ToNewLogGroup(new("$context.requestId\r\n")) }));
    }

    [Fact]
    public void AccessLogField_EachIsKnownToOneKindOfApi()
    {
        var fields = typeof(AccessLogField).GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static).Select(field => (AccessLogField)field.GetValue(null)!).ToList();
        Assert.Equal(fields.Count, fields.Distinct().Count());
        Assert.All(fields, field => Assert.True(AccessLogVariables.Rest.IsKnown(field.Name) || AccessLogVariables.Http.IsKnown(field.Name) || AccessLogVariables.WebSocket.IsKnown(field.Name), field.Name));
    }

    [Fact]
    public void AccessLogField_InText_StandsForItself() => Assert.Equal(
        "$context.requestId to $context.authorizer.tenant", new AccessLogFormat($"{AccessLogField.RequestId} to {AccessLogField.Authorizer("tenant")}").Text.Literal);
}

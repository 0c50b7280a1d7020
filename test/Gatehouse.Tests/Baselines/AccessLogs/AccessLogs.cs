namespace Gatehouse.Tests.Baselines;

/// <summary>Access logs to a new log group, to one that exists, and to Firehose.</summary>
public sealed class AccessLogs : RestScenario
{
    public override RestApi Api => new("contacts")
    {
        Stages =
        [
            new("own") { AccessLog = AccessLog.ToNewLogGroup(AccessLogFormat.Json, retentionInDays: 30) },
            new("known") { AccessLog = AccessLog.ToLogGroup("arn:aws:logs:eu-west-1:111122223333:log-group:api", AccessLogFormat.Clf) },
            new("stream") { AccessLog = AccessLog.ToFirehose("arn:aws:firehose:eu-west-1:111122223333:deliverystream/amazon-apigateway-api", AccessLogFormat.OfJson(("id", AccessLogField.RequestId), ("tenant", AccessLogField.Authorizer("tenant")))) },
            new("csv") { AccessLog = AccessLog.ToNewLogGroup(AccessLogFormat.Csv) },
            new("xml") { AccessLog = AccessLog.ToNewLogGroup(AccessLogFormat.Xml) with { LogGroup = new() { Name = "api", RetentionInDays = 7, Retain = true } } },
            new("text") { AccessLog = AccessLog.ToNewLogGroup(new($"{AccessLogField.RequestId} {AccessLogField.SourceIp} {AccessLogField.Status}")) },
        ],
        Routes = [Route.Get("/contacts", Lambda.Proxy(Hello))],
    };
}

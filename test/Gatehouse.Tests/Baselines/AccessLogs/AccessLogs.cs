namespace Gatehouse.Tests.Baselines;

/// <summary>Access logs to a new log group, to one that exists, and to Firehose.</summary>
public sealed class AccessLogs : RestScenario
{
    public override RestApi Api => new("contacts")
    {
        Stages =
        [
            new("own") { AccessLog = AccessLog.ToNewLogGroup(retentionInDays: 30) },
            new("known") { AccessLog = AccessLog.ToLogGroup("arn:aws:logs:eu-west-1:111122223333:log-group:api", AccessLogFormat.Clf) },
            new("stream") { AccessLog = AccessLog.ToFirehose("arn:aws:firehose:eu-west-1:111122223333:deliverystream/amazon-apigateway-api", AccessLogFormat.OfJson(("id", "requestId"))) },
        ],
        Routes = [Route.Get("/contacts", Lambda.Proxy(Hello))],
    };
}

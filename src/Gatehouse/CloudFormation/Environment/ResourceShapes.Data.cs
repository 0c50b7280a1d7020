namespace Gatehouse.CloudFormation;

internal static partial class ResourceShapes
{
    private const string QueueArn = "arn:{partition}:sqs:{region}:{account}:{name}";
    private const string QueueUrl = "https://sqs.{region}.{suffix}/{account}/{name}";
    private const string TopicArn = "arn:{partition}:sns:{region}:{account}:{name}";
    private const string TableArn = "arn:{partition}:dynamodb:{region}:{account}:table/{name}";

    private static IEnumerable<KeyValuePair<string, ResourceShape>> Data() =>
    [
        Of("AWS::SQS::Queue", "QueueName", QueueUrl, Gives("Arn", QueueArn), Gives("QueueName", "{name}"), Gives("QueueUrl", QueueUrl)),
        Of("AWS::SNS::Topic", "TopicName", TopicArn, Gives("TopicArn", TopicArn), Gives("TopicName", "{name}")),
        Of("AWS::SNS::Subscription", null, "{TopicArn}:{uuid}", Gives("Arn", "{TopicArn}:{uuid}")),
        Of("AWS::DynamoDB::Table", "TableName", "{name}", Gives("Arn", TableArn), Gives("StreamArn", TableArn + "/stream/2024-01-01T00:00:00.000")),
        Of("AWS::DynamoDB::GlobalTable", "TableName", "{name}", Gives("Arn", TableArn), Gives("TableId", "{uuid}"),
            Gives("StreamArn", TableArn + "/stream/2024-01-01T00:00:00.000")),
        Bucket(),
        Of("AWS::Kinesis::Stream", "Name", "{name}", Gives("Arn", "arn:{partition}:kinesis:{region}:{account}:stream/{name}")),
        Of("AWS::KinesisFirehose::DeliveryStream", "DeliveryStreamName", "{name}", Gives("Arn", "arn:{partition}:firehose:{region}:{account}:deliverystream/{name}")),
        Of("AWS::Events::EventBus", "Name", "{name}", Gives("Arn", "arn:{partition}:events:{region}:{account}:event-bus/{name}"), Gives("Name", "{name}")),
        Of("AWS::Events::Rule", "Name", "{name}", Gives("Arn", "arn:{partition}:events:{region}:{account}:rule/{name}")),
        Of("AWS::SSM::Parameter", "Name", "{name}", Gives("Type", "{Type}"), Gives("Value", "{Value}")),
        Of("AWS::SecretsManager::Secret", "Name", "arn:{partition}:secretsmanager:{region}:{account}:secret:{name}-{id6}",
            Gives("Id", "arn:{partition}:secretsmanager:{region}:{account}:secret:{name}-{id6}")),
        Of("AWS::AppConfig::Application", null, "{id7}", Gives("ApplicationId", "{id7}")),
        Of("AWS::AppSync::GraphQLApi", null, "arn:{partition}:appsync:{region}:{account}:apis/{id26}", Gives("ApiId", "{id26}"),
            Gives("Arn", "arn:{partition}:appsync:{region}:{account}:apis/{id26}"), Gives("GraphQLUrl", "https://{id26}.appsync-api.{region}.{suffix}/graphql")),
    ];

    private static KeyValuePair<string, ResourceShape> Bucket()
    {
        var bucket = Of("AWS::S3::Bucket", "BucketName", "{name}", Gives("Arn", "arn:{partition}:s3:::{name}"), Gives("DomainName", "{name}.s3.{suffix}"),
            Gives("RegionalDomainName", "{name}.s3.{region}.{suffix}"), Gives("DualStackDomainName", "{name}.s3.dualstack.{region}.{suffix}"),
            Gives("WebsiteURL", "http://{name}.s3-website-{region}.{suffix}"));
        return KeyValuePair.Create(bucket.Key, bucket.Value with { LowerCase = true });
    }
}

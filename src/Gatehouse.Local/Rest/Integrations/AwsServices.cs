using System.Collections.Frozen;

namespace Gatehouse.Local.Rest;

/// <summary>How the services of AWS are called.</summary>
internal static class AwsServices
{
    private static readonly FrozenDictionary<string, AwsService> Known = new Dictionary<string, AwsService>
    {
        ["dynamodb"] = new("DYNAMODB") { Target = "DynamoDB_20120810", ContentType = "application/x-amz-json-1.0" },
        ["events"] = new("EVENTBRIDGE") { ContentType = "application/x-amz-json-1.1" },
        ["firehose"] = new("FIREHOSE") { Target = "Firehose_20150804", ContentType = "application/x-amz-json-1.1" },
        ["kinesis"] = new("KINESIS") { Target = "Kinesis_20131202", ContentType = "application/x-amz-json-1.1" },
        ["logs"] = new("CLOUDWATCH_LOGS") { Target = "Logs_20140328", ContentType = "application/x-amz-json-1.1" },
        ["secretsmanager"] = new("SECRETS_MANAGER") { Target = "secretsmanager", ContentType = "application/x-amz-json-1.1" },
        ["ssm"] = new("SSM") { Target = "AmazonSSM", ContentType = "application/x-amz-json-1.1", IsQueried = true },
        ["states"] = new("SFN") { Target = "AWSStepFunctions", ContentType = "application/x-amz-json-1.0" },
        ["cognito-idp"] = new("COGNITO_IDENTITY_PROVIDER") { Target = "AWSCognitoIdentityProviderService", ContentType = "application/x-amz-json-1.1" },
        ["autoscaling"] = new("AUTO_SCALING") { Version = "2011-01-01" },
        ["cloudformation"] = new("CLOUDFORMATION") { Version = "2010-05-15" },
        ["ec2"] = new("EC2") { Version = "2016-11-15" },
        ["email"] = new("SES") { Version = "2010-12-01", SigningName = "ses" },
        ["iam"] = new("IAM") { Version = "2010-05-08" },
        ["monitoring"] = new("CLOUDWATCH") { Version = "2010-08-01" },
        ["rds"] = new("RDS") { Version = "2014-10-31" },
        ["sns"] = new("SNS") { Version = "2010-03-31" },
        ["sqs"] = new("SQS") { Version = "2012-11-05" },
        ["sts"] = new("STS") { Version = "2011-06-15" },
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>A service by the name that begins its host name.</summary>
    public static AwsService Find(string name) =>
        Known.TryGetValue(name, out var service)
            ? service with { SigningName = service.SigningName ?? name }
            : new(name.ToUpperInvariant().Replace('-', '_')) { SigningName = name };
}

using System.Collections.Immutable;

namespace Gatehouse.CloudFormation;

/// <summary>What CloudFormation knows about a stack beside its template: parameters, account, region, name.</summary>
/// <remarks>
/// Every default stands for a deployment to one made-up account, so that a template can be read without AWS.
/// See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html.
/// </remarks>
public sealed record TemplateOptions
{
    private readonly string? _partition;
    private readonly string? _urlSuffix;
    private readonly string? _stackId;

    /// <summary>The options in which everything has its default.</summary>
    public static TemplateOptions Default { get; } = new();

    /// <summary>The values of the template's parameters by name; a list is written with commas. Default: none, each parameter has its own default.</summary>
    public ValueMap<string> Parameters { get; init; } = [];

    /// <summary>The value of <c>AWS::Region</c>. Default: <c>us-east-1</c>.</summary>
    public string Region { get; init; } = "us-east-1";

    /// <summary>The value of <c>AWS::AccountId</c>, 12 digits. Default: <c>123456789012</c>.</summary>
    public string AccountId { get; init; } = "123456789012";

    /// <summary>The value of <c>AWS::Partition</c>. Default: the partition of the region, mostly <c>aws</c>.</summary>
    public string Partition
    {
        get => _partition ?? PartitionOf(Region);
        init => _partition = value;
    }

    /// <summary>The value of <c>AWS::URLSuffix</c>. Default: that of the region, mostly <c>amazonaws.com</c>.</summary>
    public string UrlSuffix
    {
        get => _urlSuffix ?? (Region.StartsWith("cn-", StringComparison.Ordinal) ? "amazonaws.com.cn" : "amazonaws.com");
        init => _urlSuffix = value;
    }

    /// <summary>The value of <c>AWS::StackName</c>. Default: <c>local</c>.</summary>
    public string StackName { get; init; } = "local";

    /// <summary>The value of <c>AWS::StackId</c>, an ARN. Default: made of partition, region, account and stack name.</summary>
    public string StackId
    {
        get => _stackId ?? $"arn:{Partition}:cloudformation:{Region}:{AccountId}:stack/{StackName}/{StableId.Uuid(StackName)}";
        init => _stackId = value;
    }

    /// <summary>The value of <c>AWS::NotificationARNs</c>. Default: none.</summary>
    public ValueList<string> NotificationArns { get; init; } = [];

    /// <summary>
    /// Gives the text that <c>AWS::Include</c> asks for at a location such as <c>s3://bucket/api.yaml</c>, or null where there is none.
    /// Default: nothing can be included, and a diagnostic says so.
    /// </summary>
    public Func<string, string?>? Include { get; init; }

    private static string PartitionOf(string region) =>
        region.StartsWith("cn-", StringComparison.Ordinal) ? "aws-cn"
        : region.StartsWith("us-gov-", StringComparison.Ordinal) ? "aws-us-gov"
        : region.StartsWith("eusc-", StringComparison.Ordinal) ? "aws-eusc"
        : "aws";
}

namespace Gatehouse;

/// <summary>A CloudWatch log group that is made together with the stage whose access log it takes.</summary>
/// <remarks>See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-logs-loggroup.html.</remarks>
public sealed record NewLogGroup
{
    /// <summary>The name.</summary>
    /// <value>The default is null: CloudFormation makes one up.</value>
    public TemplateText? Name { get; init; }

    /// <summary>How many days lines are kept: one of the numbers that CloudWatch Logs offers.</summary>
    /// <value>The default is null: for ever.</value>
    public int? RetentionInDays { get; init; }

    /// <summary>Whether the group stays when the stack is deleted.</summary>
    /// <value>The default is false.</value>
    public bool Retain { get; init; }
}

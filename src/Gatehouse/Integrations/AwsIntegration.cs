namespace Gatehouse;

/// <summary>A call of an AWS service, with request and response mapped.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/integration-request-basic-setup.html.</remarks>
/// <param name="Service">The service as its host name begins, such as <c>sqs</c>, <c>dynamodb</c> or <c>states</c>.</param>
/// <param name="Call">What is called: <see cref="AwsAction"/> or <see cref="AwsPath"/>.</param>
public sealed record AwsIntegration(TemplateText Service, AwsCall Call) : MappedIntegration
{
    /// <summary>The method of the call; <see cref="RouteMethod.Any"/> is the client's own.</summary>
    /// <value>The default is POST.</value>
    public RouteMethod Method { get; init; } = RouteMethod.Post;

    /// <summary>The region of the service.</summary>
    /// <value>The default is the stack's own region.</value>
    public TemplateText Region { get; init; } = TemplateText.Ref("AWS::Region");

    /// <summary>The sub-domain of the service's host name, such as the bucket for S3.</summary>
    /// <value>The default is null: none.</value>
    public TemplateText? Subdomain { get; init; }
}

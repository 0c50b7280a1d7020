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

/// <summary>What is called of an AWS service.</summary>
public abstract record AwsCall;

/// <summary>An action of the service by its name, such as <c>SendMessage</c>.</summary>
/// <param name="Name">The name, with what follows it in the ARN (<c>Publish&amp;TopicArn=...</c>) if anything.</param>
public sealed record AwsAction(TemplateText Name) : AwsCall;

/// <summary>A path of the service's own API, such as <c>{account}/{queue}</c>.</summary>
/// <param name="Path">The path without leading slash, with <c>{name}</c> for variables that the request parameters fill.</param>
public sealed record AwsPath(TemplateText Path) : AwsCall;

/// <summary>A Firehose stream, or another service that takes the request as it came.</summary>
/// <param name="Uri">The integration's ARN, <c>arn:aws:apigateway:{region}:firehose:action/PutRecord</c>.</param>
public sealed record AwsProxy(TemplateText Uri) : RestIntegration;

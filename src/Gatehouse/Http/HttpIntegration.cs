namespace Gatehouse;

/// <summary>What a route of an HTTP API calls.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations.html.</remarks>
public abstract record HttpIntegration
{
    private protected HttpIntegration()
    {
    }

    /// <summary>How long API Gateway waits for an answer, 50 ms to 30 s.</summary>
    /// <value>The default is 30 seconds.</value>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Mapping of request parameters, as HTTP APIs write it: <c>append:header.x</c> from <c>$request.header.y</c>.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<TemplateText> RequestParameters { get; init; } = [];

    /// <summary>Mapping of response parameters by status: <c>overwrite:statuscode</c> from <c>403</c>.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<ValueMap<TemplateText>> ResponseParameters { get; init; } = [];

    /// <summary>Members of the integration as the OpenAPI extension names them, for what has no property here.</summary>
    /// <value>The default is empty. What stands here wins over what the properties say.</value>
    public ValueMap<TemplateValue> Raw { get; init; } = [];

    /// <summary>A Lambda function that gets events of format 2.0.</summary>
    public static implicit operator HttpIntegration(LambdaProxy proxy) =>
        new HttpLambda(proxy.Function)
        {
            Credentials = proxy.Credentials,
            Timeout = proxy.Timeout == TimeSpan.FromSeconds(29) ? TimeSpan.FromSeconds(30) : proxy.Timeout,
            Raw = proxy.Raw,
        };
}

/// <summary>A Lambda function that gets the whole request as an event.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html.</remarks>
/// <param name="Function">The function.</param>
public sealed record HttpLambda(FunctionTarget Function) : HttpIntegration
{
    /// <summary>The format of events and answers.</summary>
    /// <value>The default is <see cref="PayloadFormat.V2"/>.</value>
    public PayloadFormat PayloadFormat { get; init; } = PayloadFormat.V2;

    /// <summary>The ARN of the role that API Gateway takes on for the call.</summary>
    /// <value>The default is null: the function's own policy decides.</value>
    public TemplateText? Credentials { get; init; }
}

/// <summary>An HTTP backend.</summary>
/// <param name="Uri">The address, with <c>{name}</c> for variables of the path; behind a VPC link, the ARN of a listener or service.</param>
public sealed record HttpBackend(TemplateText Uri) : HttpIntegration
{
    /// <summary>The method of the backend request; <see cref="RouteMethod.Any"/> is the client's own.</summary>
    /// <value>The default is <see cref="RouteMethod.Any"/>.</value>
    public RouteMethod Method { get; init; }

    /// <summary>The id of the VPC link that leads to the backend.</summary>
    /// <value>The default is null: the internet.</value>
    public TemplateText? VpcLink { get; init; }

    /// <summary>The name in the backend's certificate; a value turns HTTPS on behind a VPC link.</summary>
    /// <value>The default is null.</value>
    public TemplateText? ServerNameToVerify { get; init; }
}

/// <summary>A call of an AWS service without function between, such as <c>SQS-SendMessage</c>.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html.</remarks>
/// <param name="Subtype">The action, such as <c>SQS-SendMessage</c>.</param>
/// <param name="Credentials">The ARN of the role that API Gateway takes on for the call.</param>
public sealed record HttpAwsAction(string Subtype, TemplateText Credentials) : HttpIntegration;

/// <summary>The format of events and answers of Lambda functions behind HTTP APIs.</summary>
public enum PayloadFormat
{
    /// <summary>Format 1.0, close to that of REST APIs.</summary>
    V1,

    /// <summary>Format 2.0.</summary>
    V2,
}

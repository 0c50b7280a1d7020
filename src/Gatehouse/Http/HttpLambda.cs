namespace Gatehouse;

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

namespace Gatehouse;

/// <summary>A Lambda function that gets the whole request as an event and answers status, headers and body.</summary>
/// <remarks>
/// Taken by routes of all three kinds of API.
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html.
/// </remarks>
/// <param name="Function">The function.</param>
public sealed record LambdaProxy(FunctionTarget Function) : RestIntegration;

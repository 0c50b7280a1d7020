namespace Gatehouse;

/// <summary>A Lambda function that gets the whole request as an event and answers status, headers and body.</summary>
/// <remarks>
/// Taken by routes of all three kinds of API.
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html.
/// </remarks>
/// <param name="Function">The function.</param>
public sealed record LambdaProxy(FunctionTarget Function) : RestIntegration;

/// <summary>A Lambda function whose answer is streamed to the client as it is written.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode.html.</remarks>
/// <param name="Function">The function; it streams its response.</param>
public sealed record LambdaStream(FunctionTarget Function) : RestIntegration;

/// <summary>A Lambda function that gets what the request template renders, and whose answer is mapped.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-custom-integrations.html.</remarks>
/// <param name="Function">The function.</param>
public sealed record LambdaCustom(FunctionTarget Function) : MappedIntegration;

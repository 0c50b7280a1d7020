namespace Gatehouse;

/// <summary>A Lambda function whose answer is streamed to the client as it is written.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode.html.</remarks>
/// <param name="Function">The function; it streams its response.</param>
public sealed record LambdaStream(FunctionTarget Function) : RestIntegration;

namespace Gatehouse;

/// <summary>A Lambda function that gets what the request template renders, and whose answer is mapped.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-custom-integrations.html.</remarks>
/// <param name="Function">The function.</param>
public sealed record LambdaCustom(FunctionTarget Function) : MappedIntegration;

namespace Gatehouse;

/// <summary>An answer without a backend: the request template renders the status code, the response template the body.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-mock-integration.html.</remarks>
public sealed record MockIntegration : MappedIntegration;

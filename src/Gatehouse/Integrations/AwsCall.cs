namespace Gatehouse;

/// <summary>What is called of an AWS service.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/api/API_Integration.html.</remarks>
public abstract record AwsCall;

namespace Gatehouse;

/// <summary>A path of the service's own API, such as <c>{account}/{queue}</c>.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/api/API_Integration.html.</remarks>
/// <param name="Path">The path without leading slash, with <c>{name}</c> for variables that the request parameters fill.</param>
public sealed record AwsPath(TemplateText Path) : AwsCall;

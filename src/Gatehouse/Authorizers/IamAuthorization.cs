namespace Gatehouse;

/// <summary>The caller signs with AWS credentials.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/permissions.html.</remarks>
public sealed record IamAuthorization : RestAuthorization;

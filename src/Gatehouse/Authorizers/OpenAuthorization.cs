namespace Gatehouse;

/// <summary>Everyone may call the route.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html.</remarks>
public sealed record OpenAuthorization : RestAuthorization;

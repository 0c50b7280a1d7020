namespace Gatehouse;

/// <summary>Where the API key of a request stands.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-key-source.html.</remarks>
public enum ApiKeySource
{
    /// <summary>In the header <c>X-API-Key</c>.</summary>
    Header,

    /// <summary>In the member <c>usageIdentifierKey</c> of the authorizer's answer.</summary>
    Authorizer,
}

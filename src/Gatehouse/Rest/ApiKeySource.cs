namespace Gatehouse;

/// <summary>Where the API key of a request stands.</summary>
public enum ApiKeySource
{
    /// <summary>In the header <c>X-API-Key</c>.</summary>
    Header,

    /// <summary>In the member <c>usageIdentifierKey</c> of the authorizer's answer.</summary>
    Authorizer,
}

namespace Gatehouse.Local.Rest;

/// <summary>Who may have answers fetched anew by <c>Cache-Control: max-age=0</c>, and what becomes of others. CloudFormation cannot set it.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html.</remarks>
internal sealed record CacheControlRule
{
    /// <summary>Whether policies have to allow <c>execute-api:InvalidateCache</c>.</summary>
    /// <value>The default is true.</value>
    public bool RequiresAuthorization { get; init; } = true;

    /// <summary>What becomes of callers whom no policy allows it.</summary>
    /// <value>The default is <see cref="UnauthorizedCacheControl.SucceedWithResponseHeader"/>.</value>
    public UnauthorizedCacheControl Unauthorized { get; init; }
}

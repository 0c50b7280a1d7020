namespace Gatehouse.Local.Rest;

/// <summary>What an authorizer found out about the caller: the members of <c>$context.authorizer</c>.</summary>
internal sealed record AuthorizerResult
{
    public string? PrincipalId { get; init; }

    /// <summary>The context that the function gave, as text.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Context { get; init; } = [];

    /// <summary>The claims of a Cognito token, as text; null for other authorizers.</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? Claims { get; init; }

    /// <summary>The API key that the function named.</summary>
    public string? UsageIdentifierKey { get; init; }

    /// <summary>How long the function took, in milliseconds; null for other authorizers.</summary>
    public int? IntegrationLatency { get; init; }
}

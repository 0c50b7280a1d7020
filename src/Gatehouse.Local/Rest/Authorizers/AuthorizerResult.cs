using Gatehouse.Policies;

namespace Gatehouse.Local.Rest;

/// <summary>What an authorizer found out about the caller: the members of <c>$context.authorizer</c>.</summary>
internal sealed record AuthorizerResult
{
    public string? PrincipalId { get; init; }

    /// <summary>The context that the function gave, as text; null stays null.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Context { get; init; } = [];

    /// <summary>The claims of a Cognito token, as text; null for other authorizers.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>>? Claims { get; init; }

    /// <summary>The API key that the function named.</summary>
    public string? UsageIdentifierKey { get; init; }

    /// <summary>How long the function took, in milliseconds, 0 for a verdict that was kept; null for other authorizers.</summary>
    public int? IntegrationLatency { get; init; }

    /// <summary>What the function lets the caller do; null for other authorizers.</summary>
    public CompiledPolicy? Policy { get; init; }

    /// <summary>The status of the authorizer's answer, for access logs.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The status that Lambda answered with, for access logs; null when no function was called.</summary>
    public int? IntegrationStatus { get; init; }

    /// <summary>The id of the invocation, for access logs; null when no function was called.</summary>
    public string? RequestId { get; init; }

    /// <summary>What went wrong, for access logs.</summary>
    public string? Error { get; init; }

    /// <summary>The result as later requests see it that call no function.</summary>
    public AuthorizerResult Kept() => this with { IntegrationLatency = 0, IntegrationStatus = null, RequestId = null };
}

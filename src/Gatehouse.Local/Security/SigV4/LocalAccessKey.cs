using Gatehouse.Policies;

namespace Gatehouse.Local.Security;

/// <summary>An access key that the local gateway knows, and whose it is.</summary>
internal sealed record LocalAccessKey
{
    public required string AccessKeyId { get; init; }

    public required string SecretKey { get; init; }

    /// <summary>The ARN of the user or of the assumed role's session.</summary>
    public required string PrincipalArn { get; init; }

    /// <summary>What a request has to send as X-Amz-Security-Token; null for a long-lived key.</summary>
    public string? SessionToken { get; init; }

    /// <summary>When a temporary key ends; null for a long-lived one.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>The id of the caller's organisation; null when there is none.</summary>
    public string? OrganizationId { get; init; }

    /// <summary>What the caller may do; null for everything.</summary>
    public CompiledPolicy? Policy { get; init; }

    /// <summary>The caller as policies know it.</summary>
    public PolicyCaller Caller => field ??= PolicyCaller.Aws(PrincipalArn);
}

namespace Gatehouse.Local.Rest;

/// <summary>Who an access key belongs to.</summary>
/// <param name="SecretAccessKey">The key that requests are signed with.</param>
/// <param name="Arn">The ARN of the user or role.</param>
/// <param name="AccountId">The account of the user or role.</param>
/// <param name="UserId">The unique id of the user or role.</param>
internal sealed record IamCaller(string SecretAccessKey, string Arn, string AccountId, string UserId)
{
    /// <summary>The token that temporary credentials must send; null for lasting ones.</summary>
    public string? SessionToken { get; init; }

    /// <summary>The identity policy, JSON; null allows everything.</summary>
    public string? Policy { get; init; }

    public string? OrganizationId { get; init; }
}

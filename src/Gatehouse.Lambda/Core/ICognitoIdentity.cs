namespace Gatehouse.Functions.Core;

/// <summary>The Cognito identity of a caller.</summary>
public interface ICognitoIdentity
{
    /// <summary>The identity.</summary>
    string? IdentityId { get; }

    /// <summary>The identity pool.</summary>
    string? IdentityPoolId { get; }
}

namespace Gatehouse.Local.Security;

/// <summary>Why a COGNITO_USER_POOLS authorizer does not take a token.</summary>
/// <param name="Message">What the client is told.</param>
/// <param name="Reason">What the execution log says besides, of which AWS keeps silent.</param>
internal sealed record CognitoRefusal(string Message, string Reason)
{
    /// <summary>The refusal that tells clients nothing.</summary>
    public static CognitoRefusal Unauthorized(string reason) => new("Unauthorized", reason);
}

namespace Gatehouse.Local.Security;

/// <summary>What the verifier found.</summary>
/// <param name="Failure">Why the request is refused; none when it is not.</param>
/// <param name="Message">The message of AWS's answer; empty on success.</param>
/// <param name="Key">The key that signed; null on failure.</param>
internal sealed record SigV4Outcome(SigV4Failure Failure, string Message, LocalAccessKey? Key)
{
    public bool IsVerified => Failure == SigV4Failure.None;

    /// <summary>The value of x-amzn-ErrorType.</summary>
    public string ErrorType => Failure switch
    {
        SigV4Failure.MissingToken => "MissingAuthenticationTokenException",
        SigV4Failure.IncompleteSignature => "IncompleteSignatureException",
        SigV4Failure.InvalidSignature => "InvalidSignatureException",
        SigV4Failure.UnknownKey => "AccessDeniedException",
        SigV4Failure.ExpiredToken => "ExpiredTokenException",
        _ => "",
    };

    public static SigV4Outcome Verified(LocalAccessKey key) => new(SigV4Failure.None, "", key);

    public static SigV4Outcome Refused(SigV4Failure failure, string message) => new(failure, message, null);
}

namespace Gatehouse.Local.Security;

/// <summary>Why a token is refused before its claims are looked at.</summary>
internal enum JwtFailure
{
    None,

    /// <summary>Not three parts of base64url, or a header that is no JSON object with an algorithm.</summary>
    Malformed,

    /// <summary>An algorithm that is not accepted here.</summary>
    Algorithm,

    /// <summary>No key of that name that fits the algorithm.</summary>
    UnknownKey,

    Signature,
}

namespace Gatehouse.Local.Security;

/// <summary>Why a signed request is refused.</summary>
internal enum SigV4Failure
{
    None,

    /// <summary>Neither an Authorization header nor a presigned query.</summary>
    MissingToken,

    /// <summary>The header or the query does not have all parts of a signature.</summary>
    IncompleteSignature,

    /// <summary>The signature is not the one the request should have, or is not of this time.</summary>
    InvalidSignature,

    /// <summary>The key or its session token is not known.</summary>
    UnknownKey,

    /// <summary>The session token has ended.</summary>
    ExpiredToken,
}

namespace Gatehouse.Local.Rest;

/// <summary>What becomes of callers who may not have answers fetched anew.</summary>
internal enum UnauthorizedCacheControl
{
    /// <summary>They get the answer of the cache, with a warning.</summary>
    SucceedWithResponseHeader,

    /// <summary>They get the answer of the cache.</summary>
    SucceedWithoutResponseHeader,

    /// <summary>They are refused.</summary>
    FailWith403,
}

namespace Gatehouse.Local.Rest;

/// <summary>What a Lambda authorizer knows callers by.</summary>
internal abstract class AuthorizerIdentity
{
    /// <summary>The value that identifies the caller, under which the verdict is kept; null when the request is refused unasked.</summary>
    public abstract string? Find(RestContext context);

    /// <summary>What <see cref="Find"/> found, as execution logs show it.</summary>
    public abstract string Masked(string identity);

    /// <summary>The event for the function.</summary>
    /// <param name="context">The request.</param>
    /// <param name="identity">What <see cref="Find"/> found.</param>
    public abstract ReadOnlyMemory<byte> Event(RestContext context, string identity);
}

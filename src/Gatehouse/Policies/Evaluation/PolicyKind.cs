namespace Gatehouse.Policies;

/// <summary>What a policy is attached to, which decides whether it names principals.</summary>
internal enum PolicyKind
{
    /// <summary>Attached to the caller, or returned by a Lambda authorizer: without principals.</summary>
    Identity,

    /// <summary>Attached to the API, a VPC endpoint or a domain: every statement names its principals.</summary>
    Resource,
}

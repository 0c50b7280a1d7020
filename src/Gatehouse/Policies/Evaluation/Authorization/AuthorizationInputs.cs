namespace Gatehouse.Policies;

/// <summary>What each policy says of a request, before it is combined.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html.</remarks>
internal readonly record struct AuthorizationInputs
{
    public required MethodAuthorization Authorization { get; init; }

    /// <summary>The caller's own policies, or the one the Lambda authorizer returned; not looked at for the other kinds.</summary>
    public PolicyDecision Identity { get; init; }

    /// <summary>The API's resource policy; null when it has none.</summary>
    public PolicyDecision? Resource { get; init; }

    /// <summary>The policy of the VPC endpoint the call came through; null when it did not, or the endpoint has none.</summary>
    public PolicyDecision? Endpoint { get; init; }

    /// <summary>A private API without resource policy lets nobody in.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>The caller belongs to another account than the API.</summary>
    public bool IsCrossAccount { get; init; }
}
